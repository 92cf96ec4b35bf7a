package dev.graphsert.benchmarks.runner;

import java.time.Duration;

/**
 * How long to measure one workload on one lane, and what of it.
 *
 * @param writers takes part if its name contains this
 * @param libraries whether other libraries take part
 * @param rounds how often each writer is measured, at most
 * @param warmup how often each writer runs before, at most, on the direct way
 * @param warmupLimit how long all writers run before, at most
 * @param limit after so long no further round begins
 * @param patience a writer that would wait longer for the server, in one write, is left out
 */
public record Effort(
    String writers,
    boolean libraries,
    int rounds,
    int warmup,
    Duration warmupLimit,
    Duration limit,
    Duration patience) {

  /** Below this many rounds a median says nothing, so these are run however long they take. */
  public static final int MIN_ROUNDS = 3;
}
