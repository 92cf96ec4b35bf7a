package dev.graphsert.it.strategies.atomic;

import dev.graphsert.Strategy;

/** What an error tells in the caller's transaction, where not every strategy has a savepoint. */
record Told(Strategy strategy, Road road) {

  /** In a batch that the driver rewrites the row could be found by a replay alone. */
  boolean object(Violation violation) {
    return strategy != Strategy.BATCH || road != Road.REWRITE || violation == Violation.NOT_NULL;
  }

  /** The column of a value that does not fit is found by trying. */
  boolean column(Violation violation) {
    boolean asBatch = strategy == Strategy.BATCH || road == Road.SIMPLE;
    return violation != Violation.LENGTH || !asBatch || road.mayHaveSavepoints();
  }
}
