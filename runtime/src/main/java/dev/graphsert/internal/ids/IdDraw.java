package dev.graphsert.internal.ids;

import dev.graphsert.plan.IdSource;

/** The ids for one demand, while they are being drawn. Not thread-safe. */
sealed interface IdDraw permits OneByOneDraw, BlockDraw {

  /** Begins to draw; ids that are left over from earlier blocks are taken at once. */
  static IdDraw begin(IdDemand demand, LeftoverIds leftovers) {
    return demand.generator() instanceof IdSource.Sequence source && source.isPooled()
        ? new BlockDraw(demand, source.blocks(), leftovers)
        : new OneByOneDraw(demand);
  }

  /** What the ids are for. */
  IdDemand demand();

  /** How many values of the sequence are still wanted; 0 if there are enough ids. */
  int valuesWanted();

  /** Takes values of the sequence, as many as were wanted. */
  void add(long[] values);

  /** Fills the ids of the entities, when no more values are wanted. */
  void finish(GivenValues assigned);
}
