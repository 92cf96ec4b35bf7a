package dev.graphsert.example.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;

/** How many rows each table holds. */
public record StoredRows(
    long sequences, long annotations, long qualifiers, long results, long evidence) {

  public static StoredRows count(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet counts =
            statement.executeQuery(
                "SELECT (SELECT count(*) FROM dna_sequence), (SELECT count(*) FROM annotation),"
                    + " (SELECT count(*) FROM qualifier),"
                    + " (SELECT count(*) FROM validation_result),"
                    + " (SELECT count(*) FROM validation_evidence)")) {
      counts.next();
      return new StoredRows(
          counts.getLong(1),
          counts.getLong(2),
          counts.getLong(3),
          counts.getLong(4),
          counts.getLong(5));
    }
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%,d sequences, %,d annotations, %,d qualifiers, %,d validation results, %,d pieces of"
            + " evidence",
        sequences,
        annotations,
        qualifiers,
        results,
        evidence);
  }
}
