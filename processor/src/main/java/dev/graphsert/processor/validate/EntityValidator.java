package dev.graphsert.processor.validate;

import dev.graphsert.processor.model.Access;
import dev.graphsert.processor.model.ColumnModel;
import dev.graphsert.processor.model.EntityModel;
import dev.graphsert.processor.model.ReferenceModel;
import dev.graphsert.processor.model.TableModel;
import dev.graphsert.processor.model.ValueModel;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.ElementKind;

/** Checks an entity that was read, whichever vocabulary it was written in. */
public final class EntityValidator {

  private final EntityModel entity;
  private final Problems problems;

  private EntityValidator(EntityModel entity, Problems problems) {
    this.entity = entity;
    this.problems = problems;
  }

  /**
   * Reports what is wrong with an entity.
   *
   * @param entity the entity
   * @param problems takes what is wrong
   */
  public static void validate(EntityModel entity, Problems problems) {
    EntityValidator validator = new EntityValidator(entity, problems);
    validator.checkGeneratedId();
    entity.tables().forEach(validator::checkColumns);
    new IdentifierRules(entity, problems).check();
  }

  private void checkGeneratedId() {
    ValueModel id = entity.id().single();
    if (entity.id().generation().writesId() && id.access().write() instanceof Access.Final) {
      boolean record = entity.origin().getKind() == ElementKind.RECORD;
      problems.add(
          record ? Message.RECORD_GENERATED_ID : Message.FINAL_GENERATED_ID,
          id.origin(),
          nameOf(id),
          entity.type().simpleName());
    }
  }

  private void checkColumns(TableModel table) {
    Map<String, ColumnModel> byName = new HashMap<>();
    table
        .columns()
        .forEach(
            column -> {
              ColumnModel earlier = byName.putIfAbsent(column.column(), column);
              if (earlier != null) {
                problems.add(
                    Message.DUPLICATE_COLUMN,
                    column.origin(),
                    nameOf(column),
                    column.column(),
                    nameOf(earlier),
                    column instanceof ReferenceModel ? "Reference(column)" : "Column(name)");
              }
            });
  }

  private String nameOf(ColumnModel column) {
    return entity.type().simpleName() + "." + column.path();
  }
}
