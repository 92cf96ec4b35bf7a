package dev.graphsert.benchmarks.runner;

/**
 * One write.
 *
 * @param nanos how long it took
 * @param allocated the bytes that the writing thread allocated
 * @param turns how often the client spoke after the server did; 0 if nobody counted
 */
record Sample(long nanos, long allocated, long turns) {}
