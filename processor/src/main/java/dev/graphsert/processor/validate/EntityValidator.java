package dev.graphsert.processor.validate;

import dev.graphsert.processor.model.EntityModel;
import dev.graphsert.processor.problem.Problems;

/** Checks an entity that was read, whichever vocabulary it was written in. */
public final class EntityValidator {

  private EntityValidator() {}

  /**
   * Reports what is wrong with an entity.
   *
   * @param entity the entity
   * @param problems takes what is wrong
   */
  public static void validate(EntityModel entity, Problems problems) {
    new AccessRules(entity, problems).check();
    new DuplicateColumns(entity, problems).check();
    new IdentifierRules(entity, problems).check();
  }
}
