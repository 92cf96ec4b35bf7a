package dev.graphsert.benchmarks.runner;

/**
 * One write, or what had happened before it: the differences are taken of two.
 *
 * @param nanos how long it took
 * @param allocated the bytes that the writing thread allocated
 * @param turns how often the client spoke after the server did; 0 if nobody counted
 * @param sent the bytes to the server; 0 if nobody counted
 * @param received the bytes from the server; 0 if nobody counted
 * @param threadCpu nanoseconds that the writing thread ran
 * @param processCpu nanoseconds that all threads of its process ran
 * @param serverCpu nanoseconds that the server's processes ran
 */
record Sample(
    long nanos,
    long allocated,
    long turns,
    long sent,
    long received,
    long threadCpu,
    long processCpu,
    long serverCpu) {

  Sample since(Sample before) {
    return new Sample(
        nanos - before.nanos,
        allocated - before.allocated,
        turns - before.turns,
        sent - before.sent,
        received - before.received,
        threadCpu - before.threadCpu,
        processCpu - before.processCpu,
        serverCpu - before.serverCpu);
  }
}
