package dev.graphsert.internal.strategy;

/**
 * Statements that make the server keep its notices to itself. The driver reads nothing while it
 * sends: if the server had much to say before it has read all, each would wait for the other for
 * ever.
 */
final class Notices {

  /** Until the transaction ends. */
  static final String OFF = "set local client_min_messages = error";

  /** Until {@link #AS_BEFORE}: the transaction is the caller's. */
  static final String OFF_FOR_NOW =
      "do $$ begin perform set_config('graphsert.messages', current_setting('client_min_messages'),"
          + " true), set_config('client_min_messages', 'error', true); end $$";

  /** As they were before {@link #OFF_FOR_NOW}. */
  static final String AS_BEFORE =
      "do $$ begin perform set_config('client_min_messages', current_setting('graphsert.messages'),"
          + " true); end $$";

  private Notices() {}
}
