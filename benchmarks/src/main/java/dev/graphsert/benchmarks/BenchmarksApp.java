package dev.graphsert.benchmarks;

import dev.graphsert.benchmarks.cli.BenchmarkCommand;

/** Where the benchmarks start. */
public final class BenchmarksApp {

  private BenchmarksApp() {}

  /** Runs the command line and exits with its code, whatever threads are left. */
  public static void main(String[] args) {
    System.exit(BenchmarkCommand.commandLine().execute(args));
  }
}
