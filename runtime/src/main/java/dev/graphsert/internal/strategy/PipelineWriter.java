package dev.graphsert.internal.strategy;

import dev.graphsert.internal.ids.IdAssigner;
import dev.graphsert.internal.order.InsertOrder;
import dev.graphsert.internal.order.TypeGroup;
import dev.graphsert.internal.unitofwork.PendingType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** {@code PIPELINE}: all queries for ids in one message, all inserts and the commit in the next. */
final class PipelineWriter implements GraphWriter {

  /** The driver waits for the server after 255 statements, and a message has up to four besides. */
  private static final int INSERTS_PER_MESSAGE = 251;

  @Override
  public void write(InsertOrder order, Target target) {
    IdAssigner ids =
        new IdAssigner(
            target.connection(), target.assigned(), target.progress(), target.savepoint());
    for (PendingType<?> type : order.types()) {
      ids.add(type, target.catalog().of(type.plan()));
    }
    ids.drawTogether();
    // All values are encoded before the first is sent: an error on the way must not send half.
    List<ArrayInsert> inserts = new ArrayList<>();
    for (TypeGroup group : order.groups()) {
      inserts.addAll(ArrayInsert.of(group, target.catalog()));
    }
    inserts.forEach(insert -> BinaryArrays.checkSize(insert.parameters()));
    send(inserts, order, target);
  }

  private static void send(List<ArrayInsert> inserts, InsertOrder order, Target target) {
    target.progress().beginWriting();
    for (int start = 0; start < inserts.size(); start += INSERTS_PER_MESSAGE) {
      int end = Math.min(inserts.size(), start + INSERTS_PER_MESSAGE);
      boolean last = end == inserts.size();
      if (last && target.commits()) {
        target.progress().beginCommit();
      }
      target.progress().addRoundTrips(1);
      try {
        new Message(inserts.subList(start, end), target, last).send(target.connection());
      } catch (SQLException failed) {
        throw new GraphFailure(order, failed).exception();
      }
    }
  }
}
