package dev.graphsert.benchmarks.writer;

import dev.graphsert.Strategy;
import dev.graphsert.benchmarks.database.Lane;
import dev.graphsert.benchmarks.workload.Chain;
import dev.graphsert.benchmarks.workload.Data;
import dev.graphsert.benchmarks.workload.FlatRows;
import dev.graphsert.benchmarks.workload.Graph;
import java.util.ArrayList;
import java.util.List;

/** All writers on one lane. */
public final class Writers {

  private static final String BATCH = "executeBatch";
  private static final String REWRITTEN = "executeBatch, rewritten";
  private static final String UNNEST = "unnest, two messages";
  private static final String SINGLE = "one statement";
  private static final String COPY = "binary COPY";

  private Writers() {}

  /**
   * The writers for one kind of data: those by hand, then Graphsert under each of its strategies.
   *
   * @param <D> the kind of data
   * @param type {@link FlatRows}, {@link Graph} or {@link Chain}
   * @param lane the way to the database
   */
  @SuppressWarnings("unchecked") // byHand() answers with writers of the type that was asked for
  public static <D extends Data> List<Writer<D>> of(Class<D> type, Lane lane) {
    List<Writer<D>> writers = new ArrayList<>();
    byHand(type, lane).forEach(writer -> writers.add((Writer<D>) writer));
    for (Strategy strategy : Strategy.values()) {
      writers.add(new GraphsertWriter<>(strategy, lane.plain()));
    }
    return writers;
  }

  private static List<Writer<?>> byHand(Class<?> type, Lane lane) {
    if (type == FlatRows.class) {
      return List.of(
          new FlatBatch(BATCH, lane.plain()),
          new FlatBatch(REWRITTEN, lane.rewriting()),
          new FlatUnnest(UNNEST, lane.plain()),
          new FlatSingle(SINGLE, lane.plain()),
          new FlatCopy(COPY, lane.plain()));
    }
    if (type == Graph.class) {
      return List.of(
          new GraphBatch(BATCH, lane.plain()),
          new GraphBatch(REWRITTEN, lane.rewriting()),
          new GraphUnnest(UNNEST, lane.plain()),
          new GraphSingle(SINGLE, lane.plain()),
          new GraphCopy(COPY, lane.plain()));
    }
    return List.of(new ChainUnnest(UNNEST, lane.plain()), new ChainSingle(SINGLE, lane.plain()));
  }
}
