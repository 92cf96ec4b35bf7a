package dev.graphsert.internal.ids;

import dev.graphsert.plan.IdBlocks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/** Each value is a block of ids. The smallest ids are used, the rest is left to later flushes. */
final class BlockDraw implements IdDraw {

  private final IdDemand demand;
  private final IdBlocks rule;
  private final LeftoverIds leftovers;
  private final List<IdBlock> blocks;

  BlockDraw(IdDemand demand, IdBlocks rule, LeftoverIds leftovers) {
    this.demand = demand;
    this.rule = rule;
    this.leftovers = leftovers;
    this.blocks = new ArrayList<>(leftovers.take(demand.sequence(), demand.entities().size()));
  }

  @Override
  public IdDemand demand() {
    return demand;
  }

  /** Counts on full blocks: if one turns out to be shorter, more are wanted afterwards. */
  @Override
  public int valuesWanted() {
    long missing = missing();
    int size = rule.size();
    return missing <= 0 ? 0 : (int) ((missing + size - 1) / size);
  }

  @Override
  public void add(long[] values) {
    for (long value : values) {
      blocks.add(IdBlock.of(value, demand.sequence(), rule));
    }
  }

  @Override
  public void finish(GivenValues assigned) {
    blocks.sort(Comparator.comparingLong(IdBlock::first));
    List<IdBlock> rest = new ArrayList<>();
    while (missing() < 0) {
      IdBlock greatest = blocks.remove(blocks.size() - 1);
      long needed = missing();
      if (needed > 0) {
        blocks.add(greatest.head(needed));
        rest.add(greatest.behind(needed));
      } else {
        rest.add(greatest);
      }
    }
    leftovers.put(demand.sequence(), rest);
    LongStream ids =
        blocks.stream().flatMapToLong(block -> LongStream.rangeClosed(block.first(), block.last()));
    demand.fill(ids.toArray(), assigned);
  }

  private long missing() {
    return demand.entities().size() - blocks.stream().mapToLong(IdBlock::count).sum();
  }
}
