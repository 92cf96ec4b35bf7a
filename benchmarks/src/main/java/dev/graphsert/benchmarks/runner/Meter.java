package dev.graphsert.benchmarks.runner;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import dev.graphsert.benchmarks.database.Lane;
import java.lang.management.ManagementFactory;

/** Reads all that is measured of a write: before it, and after it. For one thread. */
final class Meter {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Lane lane;

  Meter(Lane lane) {
    this.lane = lane;
  }

  /** The time is read last, so that reading the rest is not measured. */
  Sample before() {
    long server = lane.serverCpuNanos();
    long process = PROCESS.getProcessCpuTime();
    long thread = THREADS.getCurrentThreadCpuTime();
    long turns = lane.turns().orElse(0);
    long sent = lane.sentBytes();
    long received = lane.receivedBytes();
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    return new Sample(System.nanoTime(), allocated, turns, sent, received, thread, process, server);
  }

  /** The time is read first. */
  Sample after() {
    long nanos = System.nanoTime();
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    long thread = THREADS.getCurrentThreadCpuTime();
    long process = PROCESS.getProcessCpuTime();
    return new Sample(
        nanos,
        allocated,
        lane.turns().orElse(0),
        lane.sentBytes(),
        lane.receivedBytes(),
        thread,
        process,
        lane.serverCpuNanos());
  }
}
