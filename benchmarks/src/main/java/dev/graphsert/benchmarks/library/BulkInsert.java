package dev.graphsert.benchmarks.library;

import de.bytefish.pgbulkinsert.PgBulkInsert;
import de.bytefish.pgbulkinsert.mapping.AbstractMapping;
import dev.graphsert.benchmarks.model.Annotation;
import dev.graphsert.benchmarks.model.DnaSequence;
import dev.graphsert.benchmarks.model.FlatRow;
import dev.graphsert.benchmarks.workload.FlatRows;
import dev.graphsert.benchmarks.workload.Graph;
import dev.graphsert.benchmarks.writer.Writer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.ObjLongConsumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * PgBulkInsert's binary COPY. It knows nothing of ids: they are drawn before, by one query each.
 */
final class BulkInsert {

  private static final String NAME = "PgBulkInsert, ids by hand";

  private final DataSource dataSource;

  BulkInsert(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  Writer<FlatRows> flat() {
    PgBulkInsert<FlatRow> rows = new PgBulkInsert<>(new FlatRowMapping());
    return new LibraryWriter<>(
        NAME,
        data -> {
          try (Connection connection = dataSource.getConnection()) {
            draw(connection, "flat_row_id_seq", data.rows(), (row, id) -> row.id = id);
            save(rows, connection, data.rows());
            connection.commit();
          }
        });
  }

  Writer<Graph> graph() {
    PgBulkInsert<DnaSequence> sequences = new PgBulkInsert<>(new SequenceMapping());
    PgBulkInsert<Annotation> annotations = new PgBulkInsert<>(new AnnotationMapping());
    return new LibraryWriter<>(
        NAME,
        data -> {
          List<Annotation> all =
              data.sequences().stream().flatMap(s -> s.annotations.stream()).toList();
          try (Connection connection = dataSource.getConnection()) {
            draw(connection, "dna_sequence_id_seq", data.sequences(), (s, id) -> s.id = id);
            draw(connection, "annotation_id_seq", all, (a, id) -> a.id = id);
            save(sequences, connection, data.sequences());
            save(annotations, connection, all);
            connection.commit();
          }
        });
  }

  private static <E> void draw(
      Connection connection, String sequence, List<E> rows, ObjLongConsumer<E> idSetter)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select nextval('" + sequence + "') from generate_series(1, ?)")) {
      query.setInt(1, rows.size());
      try (ResultSet ids = query.executeQuery()) {
        for (E row : rows) {
          ids.next();
          idSetter.accept(row, ids.getLong(1));
        }
      }
    }
  }

  private static <E> void save(PgBulkInsert<E> table, Connection connection, List<E> rows)
      throws SQLException {
    table.saveAll(connection.unwrap(PGConnection.class), rows.stream());
  }

  private static final class FlatRowMapping extends AbstractMapping<FlatRow> {

    FlatRowMapping() {
      super("public", "flat_row");
      mapLong("id", row -> row.id);
      mapText("name", row -> row.name);
      mapInteger("value", row -> row.value);
    }
  }

  private static final class SequenceMapping extends AbstractMapping<DnaSequence> {

    SequenceMapping() {
      super("public", "dna_sequence");
      mapLong("id", row -> row.id);
      mapText("name", row -> row.name);
    }
  }

  private static final class AnnotationMapping extends AbstractMapping<Annotation> {

    AnnotationMapping() {
      super("public", "annotation");
      mapLong("id", row -> row.id);
      mapText("name", row -> row.name);
      mapInteger("position", row -> row.position);
      mapLong("sequence_id", row -> row.sequence.id);
    }
  }
}
