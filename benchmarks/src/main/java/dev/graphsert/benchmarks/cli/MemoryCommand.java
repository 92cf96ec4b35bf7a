package dev.graphsert.benchmarks.cli;

import dev.graphsert.benchmarks.database.BenchmarkServer;
import dev.graphsert.benchmarks.memory.MemoryRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code memory}: more rows than fit into the heap. */
@Command(
    name = "memory",
    mixinStandardHelpOptions = true,
    description = "Streams rows into the database from JVMs with little memory.")
final class MemoryCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandSpec spec;

  @Option(
      names = "--rows",
      defaultValue = "10000000",
      description = "How many rows (default: ${DEFAULT-VALUE}).")
  int rows;

  @Option(
      names = "--heap",
      paramLabel = "MIB",
      defaultValue = "256",
      description = "How much heap each JVM has (default: ${DEFAULT-VALUE}).")
  int heap;

  @Override
  public Integer call() throws SQLException, IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    try (BenchmarkServer server = BenchmarkServer.start()) {
      out.print(new MemoryRun(server, rows, heap).run());
      out.flush();
    }
    return ExitCode.OK;
  }
}
