package dev.graphsert.benchmarks.report;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/**
 * Where it was measured.
 *
 * @param system the operating system
 * @param processors how many processors the JVM sees
 * @param memoryMebibytes how much memory the machine has
 * @param jdk the JDK and its virtual machine
 * @param postgresql the server's version
 * @param settings what differs from the server's defaults
 * @param driver the JDBC driver's version
 */
public record Environment(
    String system,
    int processors,
    long memoryMebibytes,
    String jdk,
    String postgresql,
    String settings,
    String driver) {

  private static final long MEBIBYTE = 1 << 20;

  /** Looks around. */
  public static Environment of(Connection connection, String settings) throws SQLException {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    DatabaseMetaData database = connection.getMetaData();
    return new Environment(
        System.getProperty("os.name")
            + " "
            + System.getProperty("os.version")
            + " "
            + System.getProperty("os.arch"),
        system.getAvailableProcessors(),
        system.getTotalMemorySize() / MEBIBYTE,
        System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
        database.getDatabaseProductVersion(),
        settings,
        database.getDriverVersion());
  }
}
