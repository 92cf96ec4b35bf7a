package dev.graphsert.benchmarks.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.Strategy;
import dev.graphsert.benchmarks.database.BenchmarkServer;
import dev.graphsert.benchmarks.report.Result;
import dev.graphsert.benchmarks.workload.Workloads;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RunnerTest {

  /** However short the patience is: what few rows take does not tell what many would. */
  @Test
  void leavesOutWhoWaitsAtEachRowAndNobodyElse() throws SQLException {
    Effort effort =
        new Effort("", true, 1, 1, Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofNanos(1));
    List<Result> results = new ArrayList<>();
    try (BenchmarkServer server = BenchmarkServer.start()) {
      new Runner(server, effort)
          .run(List.of(Workloads.flat(3_000, 20)), List.of(Duration.ZERO), results::addAll);
    }

    assertThat(results)
        .extracting(Result::writer)
        .containsAll(Stream.of(Strategy.values()).map(each -> "Graphsert " + each).toList())
        .contains("one statement", "binary COPY", "jOOQ, multi-row", "Hibernate, pooled ids")
        .doesNotContain("JDBC, row by row", "Hibernate, identity", "Spring Data JDBC, insertAll");
    assertThat(results).extracting(Result::turns).doesNotContain(0L);
  }
}
