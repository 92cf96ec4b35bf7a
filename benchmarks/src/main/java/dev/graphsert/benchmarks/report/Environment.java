package dev.graphsert.benchmarks.report;

import dev.graphsert.benchmarks.machine.Machine;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

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

  /** Looks around. */
  public static Environment of(Connection connection, String settings, String libraries)
      throws SQLException {
    Machine machine = Machine.here();
    DatabaseMetaData database = connection.getMetaData();
    return new Environment(
        machine.system(),
        machine.processor(),
        machine.processors(),
        machine.memoryMebibytes(),
        machine.jdk(),
        database.getDatabaseProductVersion(),
        settings,
        database.getDriverVersion(),
        libraries);
  }

  /** One line for tables. */
  String machine() {
    return new Machine(system, processor, processors, memoryMebibytes, jdk).hardware();
  }
}
