package dev.graphsert.benchmarks.writer;

import dev.graphsert.benchmarks.model.Annotation;
import dev.graphsert.benchmarks.model.DnaSequence;
import dev.graphsert.benchmarks.workload.Graph;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Ids for a graph: one query for both tables. */
final class GraphIds {

  static final String SEQUENCES = DrawnIds.query("dna_sequence_id_seq");
  static final String ANNOTATIONS = DrawnIds.query("annotation_id_seq");

  private static final String DRAW =
      "select " + DrawnIds.asBytes(SEQUENCES) + ", " + DrawnIds.asBytes(ANNOTATIONS);

  private GraphIds() {}

  /** Draws ids and fills them. */
  static void draw(Connection connection, Graph graph) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(DRAW)) {
      statement.setInt(1, graph.sequences().size());
      statement.setInt(2, graph.annotations());
      try (ResultSet result = statement.executeQuery()) {
        fill(graph, result);
      }
    }
  }

  /** Fills ids from a result with an array for each table. */
  static void fill(Graph graph, ResultSet result) throws SQLException {
    result.next();
    DrawnIds sequenceIds = DrawnIds.of(result, 1);
    DrawnIds annotationIds = DrawnIds.of(result, 2);
    int s = 0;
    int a = 0;
    for (DnaSequence sequence : graph.sequences()) {
      sequence.id = sequenceIds.get(s++);
      for (Annotation annotation : sequence.annotations) {
        annotation.id = annotationIds.get(a++);
      }
    }
  }
}
