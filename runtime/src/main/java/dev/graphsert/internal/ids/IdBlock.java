package dev.graphsert.internal.ids;

import dev.graphsert.GraphsertException;
import dev.graphsert.internal.catalog.BoundSequence;
import dev.graphsert.plan.IdBlocks;

/**
 * Ids without a gap between them.
 *
 * @param first the smallest
 * @param last the greatest
 */
record IdBlock(long first, long last) {

  /**
   * The ids that a value of a sequence stands for: never more than the other applications which
   * follow the same rule leave to whoever drew the value.
   */
  static IdBlock of(long value, BoundSequence sequence, IdBlocks blocks) {
    if (value < 1) {
      throw new GraphsertException(
          String.format(
              "Sequence %s returned %d, but ids that are allocated in blocks begin with 1. Restart"
                  + " the sequence there or above, after the ids that are used.",
              sequence.name(), value),
          null);
    }
    int size = blocks.size();
    return switch (blocks.allocation()) {
      case ONE_BY_ONE -> new IdBlock(value, value);
      case POOLED -> endingWith(value, size, sequence.start());
      case POOLED_LO -> new IdBlock(value, value + Math.min(size - 1, Long.MAX_VALUE - value));
      case ECLIPSELINK -> endingWith(value, size, 0);
    };
  }

  /**
   * A full block, unless it would reach down to where the sequence starts, or below 1. Hibernate
   * takes its first value alone, and EclipseLink would refuse it.
   */
  private static IdBlock endingWith(long value, int size, long start) {
    long before = value - size;
    return new IdBlock(before < Math.max(start, 0) ? value : before + 1, value);
  }

  long count() {
    return last - first + 1;
  }

  /** The first ids, not more than there are. */
  IdBlock head(long count) {
    return new IdBlock(first, first + count - 1);
  }

  /** The ids behind the first ones, at least one. */
  IdBlock behind(long count) {
    return new IdBlock(first + count, last);
  }
}
