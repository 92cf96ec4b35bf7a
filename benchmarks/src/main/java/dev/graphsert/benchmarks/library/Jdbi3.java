package dev.graphsert.benchmarks.library;

import dev.graphsert.benchmarks.model.Annotation;
import dev.graphsert.benchmarks.model.DnaSequence;
import dev.graphsert.benchmarks.model.FlatRow;
import dev.graphsert.benchmarks.workload.Data;
import dev.graphsert.benchmarks.workload.FlatRows;
import dev.graphsert.benchmarks.workload.Graph;
import dev.graphsert.benchmarks.writer.Writer;
import java.util.List;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Jdbi's prepared batches, which return the ids that the columns' defaults made. */
final class Jdbi3 {

  private static final String NAME = "Jdbi, prepared batch, rewritten";

  private final Jdbi jdbi;

  Jdbi3(DataSource dataSource) {
    jdbi = Jdbi.create(dataSource);
  }

  Writer<FlatRows> flat() {
    return writer((handle, data) -> insertRows(handle, data.rows()));
  }

  Writer<Graph> graph() {
    return writer(
        (handle, data) -> {
          insertSequences(handle, data.sequences());
          insertAnnotations(
              handle,
              data.sequences().stream().flatMap(each -> each.annotations.stream()).toList());
        });
  }

  /** The pool's connections are in a transaction always, which Jdbi takes for somebody else's. */
  private <D extends Data> Writer<D> writer(BiConsumer<Handle, D> way) {
    return new LibraryWriter<>(
        NAME,
        data ->
            jdbi.useHandle(
                handle -> {
                  way.accept(handle, data);
                  handle.commit();
                }));
  }

  private static void insertRows(Handle handle, List<FlatRow> rows) {
    PreparedBatch batch =
        handle.prepareBatch("insert into flat_row (name, value) values (:name, :value)");
    rows.forEach(row -> batch.bind("name", row.name).bind("value", row.value).add());
    List<Long> ids = ids(batch);
    for (int i = 0; i < ids.size(); i++) {
      rows.get(i).id = ids.get(i);
    }
  }

  private static void insertSequences(Handle handle, List<DnaSequence> sequences) {
    PreparedBatch batch = handle.prepareBatch("insert into dna_sequence (name) values (:name)");
    sequences.forEach(sequence -> batch.bind("name", sequence.name).add());
    List<Long> ids = ids(batch);
    for (int i = 0; i < ids.size(); i++) {
      sequences.get(i).id = ids.get(i);
    }
  }

  private static void insertAnnotations(Handle handle, List<Annotation> annotations) {
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into annotation (name, position, sequence_id)"
                + " values (:name, :position, :sequence)");
    annotations.forEach(
        annotation ->
            batch
                .bind("name", annotation.name)
                .bind("position", annotation.position)
                .bind("sequence", annotation.sequence.id)
                .add());
    List<Long> ids = ids(batch);
    for (int i = 0; i < ids.size(); i++) {
      annotations.get(i).id = ids.get(i);
    }
  }

  private static List<Long> ids(PreparedBatch batch) {
    return batch.executePreparedBatch("id").mapTo(Long.class).list();
  }
}
