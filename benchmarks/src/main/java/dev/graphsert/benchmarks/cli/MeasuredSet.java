package dev.graphsert.benchmarks.cli;

import java.util.List;
import java.util.stream.Stream;

/** What is measured together, and how much effort is made. */
enum MeasuredSet {
  /** To work with: what applications do, beside code by hand. */
  MAIN("main", "0,3,10", false, 30, 3_000, 30, 20, 60),
  /** One graph, warmed up well, with all libraries: a quarter of an hour. */
  README("readme", "0,3,10", true, 40, 60, 70, 70, 120),
  /** Under ten minutes: three workloads and the smaller sizes, with all libraries. */
  QUICK("graph-1000x6,graph-100x1,seed-1000,sweep-small", "0,3", true, 40, 3_000, 15, 5, 10),
  /** Everything, without writers that would wait longer than five seconds: 80 minutes. */
  FULL("all,sweep-sizes", "0,1,3,10,50", true, 40, 3_000, 20, 10, 5),
  /** To see that all works: the figures mean nothing. */
  SMOKE("graph-100x6,sweep-small", "0,3", true, 3, 1, 2, 2, 5);

  private final String workloads;
  private final String latencies;
  private final boolean libraries;
  private final int rounds;
  private final int warmup;
  private final int warmupSeconds;
  private final int seconds;
  private final int patience;

  MeasuredSet(
      String workloads,
      String latencies,
      boolean libraries,
      int rounds,
      int warmup,
      int warmupSeconds,
      int seconds,
      int patience) {
    this.workloads = workloads;
    this.latencies = latencies;
    this.libraries = libraries;
    this.rounds = rounds;
    this.warmup = warmup;
    this.warmupSeconds = warmupSeconds;
    this.seconds = seconds;
    this.patience = patience;
  }

  List<String> workloads() {
    return List.of(workloads.split(",", -1));
  }

  /** In milliseconds. */
  List<Integer> latencies() {
    return Stream.of(latencies.split(",", -1)).map(Integer::valueOf).toList();
  }

  boolean libraries() {
    return libraries;
  }

  int rounds() {
    return rounds;
  }

  int warmup() {
    return warmup;
  }

  /** For warming up one workload, all writers together. */
  int warmupSeconds() {
    return warmupSeconds;
  }

  /** For one workload at one latency. */
  int seconds() {
    return seconds;
  }

  /** Seconds that a writer may wait for the server in one write. */
  int patience() {
    return patience;
  }
}
