package dev.graphsert.benchmarks.memory;

import dev.graphsert.benchmarks.database.BenchmarkServer;
import dev.graphsert.benchmarks.fork.ClassPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** Stores rows in JVMs of a certain heap, one for each way, and counts them. */
public final class MemoryRun {

  private final BenchmarkServer server;
  private final int rows;
  private final int heapMebibytes;

  /** So many rows, with so much heap. */
  public MemoryRun(BenchmarkServer server, int rows, int heapMebibytes) {
    this.server = server;
    this.rows = rows;
    this.heapMebibytes = heapMebibytes;
  }

  /**
   * Runs all ways.
   *
   * @return a Markdown table
   * @throws IllegalStateException if a JVM fails, or rows are missing
   */
  public String run() throws SQLException, IOException, InterruptedException {
    StringBuilder table =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "| %,d rows, heap of %d MiB | seconds | peak heap, MiB |%n| --- | ---: | ---: |%n",
                rows,
                heapMebibytes));
    for (Way way : Way.values()) {
      table.append("| ").append(way.title()).append(" | ").append(run(way)).append(" |\n");
    }
    return table.toString();
  }

  private String run(Way way) throws SQLException, IOException, InterruptedException {
    Process jvm =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMebibytes + "m",
                "-cp",
                ClassPath.ofThisJvm(),
                Streaming.class.getName(),
                server.url(),
                way.name(),
                String.valueOf(rows))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = jvm.waitFor();
    if (code != 0) {
      throw new IllegalStateException(way.title() + " ended with " + code + ": " + printed);
    }
    count(way);
    return printed;
  }

  private void count(Way way) throws SQLException {
    try (Connection connection = server.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      try (ResultSet row =
          statement.executeQuery("select count(*), sum(value::bigint) from flat_row")) {
        row.next();
        long sum = (long) rows * (rows - 1) / 2;
        if (row.getLong(1) != rows || row.getLong(2) != sum) {
          throw new IllegalStateException(way.title() + " stored " + row.getLong(1) + " rows");
        }
      }
      statement.execute("truncate flat_row");
    }
  }
}
