package dev.graphsert.benchmarks.memory;

import dev.graphsert.benchmarks.database.BenchmarkServer;
import dev.graphsert.benchmarks.database.Lane;
import dev.graphsert.benchmarks.model.FlatRow;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.IntStream;

/** The other JVM: stores rows that nobody holds, and prints what that took. */
final class Streaming {

  private Streaming() {}

  /** Takes the server's URL, the way and the number of rows. */
  public static void main(String[] args) throws SQLException {
    int count = Integer.parseInt(args[2]);
    long start = System.nanoTime();
    try (Lane lane = Lane.open(BenchmarkServer.at(args[0]), Duration.ZERO)) {
      Iterator<FlatRow> rows =
          IntStream.range(0, count).mapToObj(i -> new FlatRow("row " + i, i)).iterator();
      Way.valueOf(args[1]).store(lane, rows);
    }
    System.out.printf(
        Locale.ROOT, "%.1f | %d", (System.nanoTime() - start) / 1e9, peakHeap() >> 20);
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
