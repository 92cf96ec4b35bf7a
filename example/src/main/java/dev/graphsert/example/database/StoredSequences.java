package dev.graphsert.example.database;

import dev.graphsert.example.model.DnaSequence;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads sequences back. Graphsert only inserts, so this is plain JDBC. */
public final class StoredSequences {

  private StoredSequences() {}

  /** All sequences in the order of their ids, without their annotations. */
  public static List<DnaSequence> load(DataSource dataSource) throws SQLException {
    List<DnaSequence> sequences = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "SELECT id, accession, description, declared_length, circular, residues"
                    + " FROM dna_sequence ORDER BY id");
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        sequences.add(
            new DnaSequence(
                    rows.getString("accession"),
                    rows.getString("description"),
                    rows.getInt("declared_length"),
                    rows.getBoolean("circular"),
                    rows.getString("residues"))
                .storedAs(rows.getLong("id")));
      }
    }
    return sequences;
  }

  /** Whether there are any. */
  public static boolean exist(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement("SELECT 1 FROM dna_sequence LIMIT 1");
        ResultSet rows = select.executeQuery()) {
      return rows.next();
    }
  }
}
