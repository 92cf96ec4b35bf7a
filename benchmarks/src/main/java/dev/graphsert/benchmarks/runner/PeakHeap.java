package dev.graphsert.benchmarks.runner;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** By how much the heap grows while something is done, garbage included. */
final class PeakHeap {

  private static final List<MemoryPoolMXBean> POOLS =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .toList();

  private final long before;

  private PeakHeap(long before) {
    this.before = before;
  }

  /** Collects garbage, and begins. */
  @SuppressWarnings("SystemGc") // what was left by others is not to be counted
  static PeakHeap start() {
    System.gc();
    POOLS.forEach(MemoryPoolMXBean::resetPeakUsage);
    return new PeakHeap(POOLS.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum());
  }

  /** Bytes since the start. */
  long grown() {
    return POOLS.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() - before;
  }
}
