package dev.graphsert.internal.strategy;

import dev.graphsert.internal.ids.IdAssigner;
import dev.graphsert.internal.order.InsertOrder;
import dev.graphsert.internal.order.TableGroup;

/** {@code PIPELINE}: all queries for ids in one message, all inserts and the commit in the next. */
final class PipelineWriter implements GraphWriter {

  @Override
  public void write(InsertOrder order, Target target) {
    IdAssigner ids = target.ids(order);
    ids.drawTogether();
    InsertMessages messages = new InsertMessages(order, target);
    for (TableGroup group : order.groups()) {
      messages.addAll(ArrayInsert.of(group, order, target));
    }
    messages.sendLast();
  }
}
