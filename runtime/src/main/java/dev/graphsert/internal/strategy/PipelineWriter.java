package dev.graphsert.internal.strategy;

import dev.graphsert.internal.ids.IdAssigner;
import dev.graphsert.internal.order.InsertOrder;
import dev.graphsert.internal.order.TypeGroup;
import dev.graphsert.internal.unitofwork.PendingType;

/** {@code PIPELINE}: all queries for ids in one message, all inserts and the commit in the next. */
final class PipelineWriter implements GraphWriter {

  @Override
  public void write(InsertOrder order, Target target) {
    IdAssigner ids = target.ids();
    for (PendingType<?> type : order.types()) {
      ids.add(type, target.catalog().of(type.plan()));
    }
    ids.drawTogether();
    InsertMessages messages = new InsertMessages(order, target);
    for (TypeGroup group : order.groups()) {
      messages.addAll(ArrayInsert.of(group, order, target));
    }
    messages.sendLast();
  }
}
