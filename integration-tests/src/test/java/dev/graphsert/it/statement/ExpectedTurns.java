package dev.graphsert.it.statement;

import dev.graphsert.Strategy;

/** What each strategy promises of a small graph whose tables are known. */
final class ExpectedTurns {

  private ExpectedTurns() {}

  /** Of a flush into the caller's transaction. */
  static int ofFlush(Strategy strategy, int types) {
    return switch (strategy) {
      case AUTO -> 1; // as SINGLE, for there is nothing about these tables that forbids it
      case BATCH -> 2 * types;
      case PIPELINE -> 2;
      case SINGLE -> 1;
      case COPY -> 1 + 2 * types + 1; // the last one ends the savepoint
    };
  }

  /** Of a commit. */
  static int ofCommit(Strategy strategy, int types) {
    return switch (strategy) {
      case AUTO -> 1;
      case BATCH -> 2 * types + 1;
      case PIPELINE -> 2;
      case SINGLE -> 1;
      case COPY -> 1 + 2 * types + 1;
    };
  }
}
