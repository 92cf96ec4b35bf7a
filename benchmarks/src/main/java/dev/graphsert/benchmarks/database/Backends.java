package dev.graphsert.benchmarks.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The server's processes that serve some pools of one connection each. */
final class Backends {

  private final List<Path> schedules;

  private Backends(List<Path> schedules) {
    this.schedules = schedules;
  }

  /** Asks each pool's connection, which is the pool's for good, who serves it. */
  static Backends of(List<? extends DataSource> pools) {
    List<Path> schedules = new ArrayList<>();
    for (DataSource pool : pools) {
      try (Connection connection = pool.getConnection();
          Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
        row.next();
        schedules.add(Path.of("/proc", row.getString(1), "schedstat"));
      } catch (SQLException failed) {
        throw new IllegalStateException(failed);
      }
    }
    return new Backends(schedules);
  }

  /** Their CPU time so far, which Linux tells to a nanosecond; 0 elsewhere. */
  long cpuNanos() {
    long nanos = 0;
    for (Path schedule : schedules) {
      try {
        nanos += Long.parseLong(Files.readString(schedule).split(" ", 2)[0]);
      } catch (IOException unknown) {
        return 0;
      }
    }
    return nanos;
  }
}
