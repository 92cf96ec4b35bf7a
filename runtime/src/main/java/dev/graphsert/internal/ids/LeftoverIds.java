package dev.graphsert.internal.ids;

import dev.graphsert.internal.catalog.BoundSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Ids that were drawn in blocks and are not used yet, for the next flush of any session. What is
 * taken is used or lost: ids of a transaction that was rolled back do not come back. Thread-safe.
 */
public final class LeftoverIds {

  private final Map<String, Leftovers> byName = new HashMap<>();

  /**
   * Takes ids, the smallest first. If the sequence is not the one of this name any more, its ids
   * are forgotten.
   *
   * @return blocks with the wanted number of ids in all, or with all that there are
   */
  synchronized List<IdBlock> take(BoundSequence sequence, int count) {
    Leftovers known = byName.get(sequence.name());
    if (known == null || !known.sequence().equals(sequence)) {
      known = new Leftovers(sequence);
      byName.put(sequence.name(), known);
    }
    return known.take(count);
  }

  /** Keeps what a flush did not need of its blocks. */
  synchronized void put(BoundSequence sequence, List<IdBlock> rest) {
    Leftovers known = byName.get(sequence.name());
    if (known != null && known.sequence().equals(sequence)) {
      known.blocks().addAll(rest);
    }
  }

  private record Leftovers(BoundSequence sequence, PriorityQueue<IdBlock> blocks) {

    Leftovers(BoundSequence sequence) {
      this(sequence, new PriorityQueue<>(Comparator.comparingLong(IdBlock::first)));
    }

    List<IdBlock> take(int count) {
      List<IdBlock> taken = new ArrayList<>();
      long missing = count;
      while (missing > 0 && !blocks.isEmpty()) {
        IdBlock block = blocks.remove();
        if (block.count() > missing) {
          blocks.add(block.behind(missing));
          block = block.head(missing);
        }
        taken.add(block);
        missing -= block.count();
      }
      return taken;
    }
  }
}
