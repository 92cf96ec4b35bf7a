package dev.graphsert.benchmarks.workload;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A connection beside the writers, which holds their rows against the objects and clears up. */
public final class Caretaker implements AutoCloseable {

  /**
   * So many rows are deleted at most. {@code TRUNCATE}, which takes no time for more, has the
   * server plan the statements of all sessions anew: for small writes that is a large part, and no
   * application does it between its commits.
   */
  private static final int MOST_TO_DELETE = 2_000;

  /**
   * When so many are deleted the tables are vacuumed, as autovacuum would do. They keep their
   * pages, so that no foreign key is checked by a plan that was made for an empty table.
   */
  private static final int MOST_DEAD = 50_000;

  private final Connection connection;
  private int dead;

  /** Takes a connection of its own. */
  public Caretaker(DataSource dataSource) throws SQLException {
    connection = dataSource.getConnection();
    execute("set session_replication_role = replica"); // no foreign key is checked at a delete
  }

  /** Checks the rows that hold the data, and removes them. */
  public <D extends Data> void check(D data, Workload<D> workload) throws SQLException {
    workload.check(connection, data);
    removeRows(workload);
  }

  /** Removes all rows of a workload. */
  public void removeRows(Workload<?> workload) throws SQLException {
    if (workload.rows() > MOST_TO_DELETE) {
      execute("truncate " + workload.tables());
      return;
    }
    execute("delete from " + workload.tables().replace(", ", "; delete from "));
    dead += workload.rows();
    if (dead > MOST_DEAD) {
      execute("vacuum (truncate off) " + workload.tables());
      dead = 0;
    }
  }

  /** So that none comes by itself while a writer is measured. */
  public void checkpoint() throws SQLException {
    execute("checkpoint");
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
