package dev.graphsert.it.callback;

import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.IdSource;
import dev.graphsert.plan.PlanRegistry;
import dev.graphsert.plan.ReferenceVisitor;
import dev.graphsert.plan.RowWriter;
import dev.graphsert.plan.TablePlan;
import java.util.List;
import java.util.function.Consumer;

/** How tasks go into their table. */
final class Task_Plan implements EntityPlan<Task> {

  private static final TablePlan<Task> TABLE =
      TablePlan.named("", "task")
          .id("id", "id", Long.class)
          .column("name", "name", String.class)
          .reference("parent_id", "parent", Task.class)
          .rows(
              (task, row) -> {
                row.writeLong(task.id);
                row.writeString(task.name);
                row.writeReference(task.parent);
              });

  static {
    PlanRegistry.register(new Task_Plan());
  }

  @Override
  public Class<Task> entityType() {
    return Task.class;
  }

  @Override
  public List<TablePlan<Task>> tables() {
    return List.of(TABLE);
  }

  @Override
  public IdSource idSource() {
    return IdSource.sequenceOf("id");
  }

  @Override
  public boolean hasId(Task task) {
    return task.id != null;
  }

  @Override
  public void writeId(Task task, RowWriter row) {
    row.writeLong(task.id);
  }

  @Override
  public void assignId(Task task, long id) {
    task.id = id;
  }

  @Override
  public void clearId(Task task) {
    task.id = null;
  }

  @Override
  public void visitReferences(Task task, ReferenceVisitor visitor) {
    visitor.visitReference("parent", task.parent);
  }

  @Override
  public Consumer<Task> beforeInsert() {
    return task -> {
      task.calls.add("before " + task.id);
      task.before.accept(task);
    };
  }

  @Override
  public Consumer<Task> afterInsert() {
    return task -> {
      task.calls.add("after " + task.id);
      task.after.accept(task);
    };
  }
}
