package dev.graphsert.benchmarks.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where it was measured.
 *
 * @param system the operating system
 * @param processor the processors' name
 * @param processors how many processors the JVM sees
 * @param memoryMebibytes how much memory the machine has
 * @param jdk the JDK and its virtual machine
 * @param postgresql the server's version
 * @param settings what differs from the server's defaults
 * @param driver the JDBC driver's version
 * @param libraries the other libraries' names and versions
 */
public record Environment(
    String system,
    String processor,
    int processors,
    long memoryMebibytes,
    String jdk,
    String postgresql,
    String settings,
    String driver,
    String libraries) {

  private static final long MEBIBYTE = 1 << 20;

  /** Looks around. */
  public static Environment of(Connection connection, String settings, String libraries)
      throws SQLException {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    DatabaseMetaData database = connection.getMetaData();
    return new Environment(
        System.getProperty("os.name")
            + " "
            + System.getProperty("os.version")
            + " "
            + System.getProperty("os.arch"),
        processorName(),
        system.getAvailableProcessors(),
        system.getTotalMemorySize() / MEBIBYTE,
        System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
        database.getDatabaseProductVersion(),
        settings,
        database.getDriverVersion(),
        libraries);
  }

  /** As Linux tells it. */
  private static String processorName() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.replaceFirst(".*: ", ""))
          .findFirst()
          .orElse("unknown processor");
    } catch (IOException | UncheckedIOException unknown) {
      return "unknown processor";
    }
  }

  /** One line for tables. */
  String machine() {
    return String.format(
        Locale.ROOT,
        "%s, %d processors (%s), %.0f GiB",
        system,
        processors,
        processor,
        memoryMebibytes / 1024.0);
  }
}
