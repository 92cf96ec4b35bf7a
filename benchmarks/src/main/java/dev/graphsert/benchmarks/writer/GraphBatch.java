package dev.graphsert.benchmarks.writer;

import dev.graphsert.benchmarks.model.Annotation;
import dev.graphsert.benchmarks.model.DnaSequence;
import dev.graphsert.benchmarks.workload.Graph;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Plain JDBC. */
final class GraphBatch extends HandWriter<Graph> {

  private static final String SEQUENCE = "insert into dna_sequence (id, name) values (?, ?)";
  private static final String ANNOTATION =
      "insert into annotation (id, name, position, sequence_id) values (?, ?, ?, ?)";

  GraphBatch(String name, DataSource dataSource) {
    super(name, dataSource);
  }

  @Override
  void write(Connection connection, Graph data) throws SQLException {
    GraphIds.draw(connection, data);
    writeSequences(connection, data.sequences());
    writeAnnotations(connection, data.sequences());
    connection.commit();
  }

  private static void writeSequences(Connection connection, List<DnaSequence> sequences)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(SEQUENCE)) {
      for (DnaSequence sequence : sequences) {
        insert.setLong(1, sequence.id);
        insert.setString(2, sequence.name);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void writeAnnotations(Connection connection, List<DnaSequence> sequences)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(ANNOTATION)) {
      for (DnaSequence sequence : sequences) {
        for (Annotation annotation : sequence.annotations) {
          insert.setLong(1, annotation.id);
          insert.setString(2, annotation.name);
          insert.setInt(3, annotation.position);
          insert.setLong(4, sequence.id);
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }
}
