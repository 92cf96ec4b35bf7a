package dev.graphsert.example.database;

import dev.graphsert.example.problem.BadInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The tables, in a schema of their own: {@value #NAME}. It bears a comment by which the example
 * knows it again; a schema of that name without the comment is somebody else's and left alone.
 */
public final class Schema {

  static final String NAME = "graphsert_dna";

  private static final String MARK = "Made by the Graphsert example, which drops it at will";

  private Schema() {}

  /** Makes the tables unless they are there already. */
  public static void ensure(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      if (!exists(statement)) {
        create(statement);
      }
    }
  }

  /** Makes the tables, empty. Those of an earlier run are dropped. */
  public static void recreate(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      if (exists(statement)) {
        statement.execute("DROP SCHEMA " + NAME + " CASCADE");
      }
      create(statement);
    }
  }

  private static boolean exists(Statement statement) throws SQLException {
    try (ResultSet result =
        statement.executeQuery(
            "SELECT obj_description(oid, 'pg_namespace') FROM pg_namespace WHERE nspname = '"
                + NAME
                + "'")) {
      if (!result.next()) {
        return false;
      }
      @Nullable String comment = result.getString(1);
      if (!MARK.equals(comment)) {
        throw new BadInputException(
            "the database has a schema " + NAME + " that was not made by this example");
      }
      return true;
    }
  }

  private static void create(Statement statement) throws SQLException {
    statement.execute(script());
    statement.execute("COMMENT ON SCHEMA " + NAME + " IS '" + MARK + "'");
  }

  private static String script() {
    try (InputStream in = Schema.class.getResourceAsStream("schema.sql")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
