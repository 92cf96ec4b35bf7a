package dev.graphsert.example.jobs;

import dev.graphsert.example.database.Database;
import dev.graphsert.example.writer.GraphWriter;
import dev.graphsert.example.writer.Written;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/** Has the entities of a job written, and measures the writing alone. */
public final class JobRunner {

  private final Database database;

  public JobRunner(Database database) {
    this.database = database;
  }

  /**
   * Writes in place of what an earlier run of the job has stored, and counts what is there then.
   */
  public Measurement write(Job job, List<?> entities, GraphWriter writer) throws SQLException {
    empty(job);

    OptionalLong turnsBefore = database.turns();
    long start = System.nanoTime();
    Written written = writer.write(entities);
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    OptionalLong turns = difference(turnsBefore, database.turns());

    long stored = count(job);
    if (stored != written.rows()) {
      throw new IllegalStateException(
          writer.name() + " reports " + written.rows() + " rows, stored are " + stored);
    }
    return new Measurement(job.name(), writer.name(), stored, written.roundTrips(), turns, elapsed);
  }

  private void empty(Job job) throws SQLException {
    try (Connection connection = database.direct().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(job.emptySql());
    }
  }

  private long count(Job job) throws SQLException {
    try (Connection connection = database.direct().getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(job.countSql())) {
      result.next();
      return result.getLong(1);
    }
  }

  private static OptionalLong difference(OptionalLong before, OptionalLong after) {
    return before.isPresent() && after.isPresent()
        ? OptionalLong.of(after.getAsLong() - before.getAsLong())
        : OptionalLong.empty();
  }
}
