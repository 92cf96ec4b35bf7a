package dev.graphsert.benchmarks;

import dev.graphsert.benchmarks.cli.BenchmarkCommand;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where the benchmarks start. */
public final class BenchmarksApp {

  private BenchmarksApp() {}

  /** Runs the command line and exits with its code, whatever threads are left. */
  public static void main(String[] args) {
    // Hibernate tells much of itself at each start.
    Logger.getLogger("").setLevel(Level.WARNING);
    System.exit(BenchmarkCommand.commandLine().execute(args));
  }
}
