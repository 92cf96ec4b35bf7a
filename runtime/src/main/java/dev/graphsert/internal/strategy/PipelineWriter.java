package dev.graphsert.internal.strategy;

import dev.graphsert.internal.ids.IdAssigner;
import dev.graphsert.internal.order.InsertOrder;
import dev.graphsert.internal.order.TableGroup;

/** {@code PIPELINE}: all queries for ids in one message, all inserts and the commit in the next. */
final class PipelineWriter implements GraphWriter {

  private final boolean watches;

  /**
   * Makes a writer.
   *
   * @param watches whether it fails if a table has other triggers, rules or policies than were
   *     known, on which the choice of this strategy may have rested
   */
  PipelineWriter(boolean watches) {
    this.watches = watches;
  }

  @Override
  public void write(InsertOrder order, Target target) {
    IdAssigner ids = target.ids(order);
    ids.drawTogether();
    InsertMessages messages = new InsertMessages(order, target);
    for (TableGroup group : order.groups()) {
      messages.addAll(ArrayInsert.of(group, order, target));
    }
    if (watches) {
      messages.watch();
    }
    messages.sendLast();
  }
}
