package dev.graphsert;

import dev.graphsert.internal.catalog.Catalog;
import dev.graphsert.internal.ids.LeftoverIds;
import dev.graphsert.internal.strategy.GraphWriter;
import dev.graphsert.internal.wire.BufferPool;

/**
 * What all sessions of one {@link Graphsert} share. Thread-safe.
 *
 * @param writer how rows travel
 * @param catalog what the database said of the mapped tables
 * @param leftovers the ids that earlier flushes did not need
 * @param buffers what rows are encoded in
 * @param retries how often a transaction is tried again
 */
record SharedState(
    GraphWriter writer,
    Catalog catalog,
    LeftoverIds leftovers,
    BufferPool buffers,
    RetryPolicy retries) {

  static SharedState writingBy(GraphWriter writer, RetryPolicy retries) {
    return new SharedState(writer, new Catalog(), new LeftoverIds(), new BufferPool(), retries);
  }
}
