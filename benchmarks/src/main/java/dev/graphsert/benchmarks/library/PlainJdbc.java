package dev.graphsert.benchmarks.library;

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
import javax.sql.DataSource;

/** What everybody writes first: a statement for each row, which returns its id. */
final class PlainJdbc {

  private static final String NAME = "JDBC, row by row";

  private final DataSource dataSource;

  PlainJdbc(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  Writer<FlatRows> flat() {
    return new LibraryWriter<>(
        NAME,
        data -> {
          try (Connection connection = dataSource.getConnection();
              PreparedStatement insert =
                  connection.prepareStatement(
                      "insert into flat_row (name, value) values (?, ?) returning id")) {
            for (FlatRow row : data.rows()) {
              insert.setString(1, row.name);
              insert.setInt(2, row.value);
              row.id = id(insert);
            }
            connection.commit();
          }
        });
  }

  Writer<Graph> graph() {
    return new LibraryWriter<>(
        NAME,
        data -> {
          try (Connection connection = dataSource.getConnection();
              PreparedStatement sequences =
                  connection.prepareStatement(
                      "insert into dna_sequence (name) values (?) returning id");
              PreparedStatement annotations =
                  connection.prepareStatement(
                      "insert into annotation (name, position, sequence_id) values (?, ?, ?)"
                          + " returning id")) {
            for (DnaSequence sequence : data.sequences()) {
              sequences.setString(1, sequence.name);
              sequence.id = id(sequences);
              for (Annotation annotation : sequence.annotations) {
                annotations.setString(1, annotation.name);
                annotations.setInt(2, annotation.position);
                annotations.setLong(3, sequence.id);
                annotation.id = id(annotations);
              }
            }
            connection.commit();
          }
        });
  }

  private static long id(PreparedStatement insert) throws SQLException {
    try (ResultSet result = insert.executeQuery()) {
      result.next();
      return result.getLong(1);
    }
  }
}
