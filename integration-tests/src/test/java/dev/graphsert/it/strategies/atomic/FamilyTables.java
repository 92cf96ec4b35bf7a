package dev.graphsert.it.strategies.atomic;

import dev.graphsert.it.database.TestSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** What is in the tables, seen from a connection of its own. */
final class FamilyTables implements AutoCloseable {

  private static final String NEW_ROWS =
      """
      select (select count(*) from front where id > 0) + (select count(*) from middle where id > 0)
        + (select count(*) from rear where id > 0)
      """;

  private static final String RESET =
      """
      delete from rear where id > 0; delete from middle where id > 0;
      delete from front where id > 0; delete from earlier
      """;

  private final Connection connection;

  FamilyTables(TestSchema schema) throws SQLException {
    connection = schema.dataSource().getConnection();
  }

  /** How many rows there are besides those that are always there. */
  long newRows() throws SQLException {
    return (Long) TestSchema.rows(connection, NEW_ROWS).get(0).get(0);
  }

  /** Deletes these rows. */
  void reset() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(RESET);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
