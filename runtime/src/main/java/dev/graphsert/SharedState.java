package dev.graphsert;

import dev.graphsert.internal.catalog.Catalog;
import dev.graphsert.internal.ids.LeftoverIds;
import dev.graphsert.internal.strategy.GraphWriter;
import dev.graphsert.internal.wire.BufferPool;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What all sessions of one {@link Graphsert} share. Thread-safe.
 *
 * @param writer how rows travel
 * @param catalog what the database said of the mapped tables
 * @param leftovers the ids that earlier flushes did not need
 * @param buffers what rows are encoded in
 * @param onFailure what is to be done about rows that are refused
 * @param retries how often a transaction is tried again
 * @param beforeEach what is called with each entity before it is inserted, or null
 */
record SharedState(
    GraphWriter writer,
    Catalog catalog,
    LeftoverIds leftovers,
    BufferPool buffers,
    FailureSettings onFailure,
    RetryPolicy retries,
    @Nullable Consumer<Object> beforeEach) {

  static SharedState writingBy(
      Strategy strategy,
      FailureSettings onFailure,
      RetryPolicy retries,
      @Nullable Consumer<Object> beforeEach) {
    return new SharedState(
        GraphWriter.of(strategy, onFailure.sought()),
        new Catalog(),
        new LeftoverIds(),
        new BufferPool(),
        onFailure,
        retries,
        beforeEach);
  }
}
