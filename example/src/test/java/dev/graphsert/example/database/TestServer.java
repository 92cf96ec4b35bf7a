package dev.graphsert.example.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One embedded PostgreSQL for all tests; it stops with the virtual machine. */
public final class TestServer {

  private static final EmbeddedServer SERVER = EmbeddedServer.start();

  private TestServer() {}

  public static String url() {
    return SERVER.url();
  }

  /** The database with the tables, empty. */
  public static Database freshDatabase() throws SQLException {
    Database database = database(null);
    Schema.recreate(database.direct());
    return database;
  }

  /** The database as it is. */
  public static Database database(@Nullable Duration latency) {
    return Database.open(new DatabaseOptions(url(), null, null, latency));
  }

  /** The rows of a query, as text. */
  public static List<String> query(DataSource dataSource, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(String.valueOf(result.getString(i)));
        }
        rows.add(String.join("|", row));
      }
    }
    return rows;
  }

  public static void execute(DataSource dataSource, String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
