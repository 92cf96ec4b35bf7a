package dev.graphsert.benchmarks.writer;

import dev.graphsert.benchmarks.model.Annotation;
import dev.graphsert.benchmarks.model.DnaSequence;
import dev.graphsert.benchmarks.workload.Graph;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Ids by a query, rows by a binary COPY for each table. */
final class GraphCopy extends HandWriter<Graph> {

  GraphCopy(String name, DataSource dataSource) {
    super(name, dataSource);
  }

  @Override
  void write(Connection connection, Graph data) throws SQLException {
    GraphIds.draw(connection, data);
    copySequences(connection, data.sequences());
    copyAnnotations(connection, data.sequences());
    connection.commit();
  }

  private static void copySequences(Connection connection, List<DnaSequence> sequences)
      throws SQLException {
    try (BinaryCopy copy = new BinaryCopy(connection, "dna_sequence (id, name)")) {
      for (DnaSequence sequence : sequences) {
        Bytes values = copy.row(2);
        values.addLong(sequence.id);
        values.addText(sequence.name);
      }
      copy.end();
    }
  }

  private static void copyAnnotations(Connection connection, List<DnaSequence> sequences)
      throws SQLException {
    try (BinaryCopy copy =
        new BinaryCopy(connection, "annotation (id, name, position, sequence_id)")) {
      for (DnaSequence sequence : sequences) {
        for (Annotation annotation : sequence.annotations) {
          Bytes values = copy.row(4);
          values.addLong(annotation.id);
          values.addText(annotation.name);
          values.addInt(annotation.position);
          values.addLong(sequence.id);
        }
      }
      copy.end();
    }
  }
}
