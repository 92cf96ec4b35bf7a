package dev.graphsert.benchmarks.writer;

import dev.graphsert.Strategy;
import dev.graphsert.benchmarks.database.Lane;
import dev.graphsert.benchmarks.table.Table;
import dev.graphsert.benchmarks.workload.Data;
import dev.graphsert.benchmarks.workload.FlatRows;
import dev.graphsert.benchmarks.workload.Graph;
import dev.graphsert.benchmarks.workload.Workload;
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
   * The writers for a workload: those by hand, then Graphsert under each of its strategies, and for
   * rows of one table without a session.
   *
   * @param <D> the kind of data
   * @param lane the way to the database
   */
  @SuppressWarnings("unchecked") // byHand() answers with writers of the type that was asked for
  public static <D extends Data> List<Writer<D>> of(Workload<D> workload, Lane lane) {
    List<Writer<D>> writers = new ArrayList<>();
    byHand(workload, lane).forEach(writer -> writers.add((Writer<D>) writer));
    for (Strategy strategy : Strategy.values()) {
      writers.add(new GraphsertWriter<>(strategy, lane.plain()));
    }
    if (workload.dataType() == FlatRows.class) {
      writers.add((Writer<D>) new InsertAllWriter(lane.plain()));
    }
    return writers;
  }

  private static List<Writer<?>> byHand(Workload<?> workload, Lane lane) {
    if (workload.dataType() == FlatRows.class) {
      return List.of(
          new FlatBatch(BATCH, lane.plain()),
          new FlatBatch(REWRITTEN, lane.rewriting()),
          new FlatUnnest(UNNEST, lane.plain()),
          new FlatSingle(SINGLE, lane.plain()),
          new FlatCopy(COPY, lane.plain()));
    }
    if (workload.dataType() == Graph.class) {
      return List.of(
          new GraphBatch(BATCH, lane.plain()),
          new GraphBatch(REWRITTEN, lane.rewriting()),
          new GraphUnnest(UNNEST, lane.plain()),
          new GraphSingle(SINGLE, lane.plain()),
          new GraphCopy(COPY, lane.plain()));
    }
    return forTables(workload.layout(), lane);
  }

  private static <D extends Data> List<Writer<?>> forTables(List<Table<D, ?>> tables, Lane lane) {
    return List.of(
        new TableBatch<>(BATCH, lane.plain(), tables),
        new TableBatch<>(REWRITTEN, lane.rewriting(), tables),
        new TableUnnest<>(UNNEST, lane.plain(), tables),
        new TableSingle<>(SINGLE, lane.plain(), tables),
        new TableCopy<>(COPY, lane.plain(), tables));
  }
}
