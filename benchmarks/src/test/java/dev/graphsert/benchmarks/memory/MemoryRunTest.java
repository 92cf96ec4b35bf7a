package dev.graphsert.benchmarks.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.benchmarks.database.BenchmarkServer;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Each way stores all rows in a JVM of its own. */
class MemoryRunTest {

  @Test
  void aRowForEachWay() throws SQLException, IOException, InterruptedException {
    try (BenchmarkServer server = BenchmarkServer.start()) {
      assertThat(new MemoryRun(server, 120_000, 64).run().lines())
          .hasSize(2 + Way.values().length)
          .startsWith("| 120,000 rows, heap of 64 MiB | seconds | peak heap, MiB |")
          .last()
          .asString()
          .matches("\\| binary COPY by hand.* \\| [\\d.]+ \\| \\d+ \\|");
    }
  }
}
