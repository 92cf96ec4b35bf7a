package dev.graphsert.internal.ids;

import dev.graphsert.internal.unitofwork.GivenValue;
import java.util.List;

/**
 * Ids of one hierarchy that are made of ids of others.
 *
 * @param entities the entities whose ids are not complete yet
 * @param members how they take them
 * @param besideGenerated whether a part may be all that was missing which is generated, and is
 *     there when they are filled
 */
record DerivedIds(List<?> entities, IdMembers members, boolean besideGenerated) {

  void fill(GivenValues assigned) {
    List<Object> given = assigned.listOf(GivenValue.ID, entities.size());
    for (Object entity : entities) {
      if (besideGenerated && members.of(entity).hasId(entity)) {
        continue;
      }
      given.add(entity);
      members.of(entity).deriveId(entity);
      if (!members.of(entity).hasId(entity)) {
        throw NoId.of(members.typeOf(entity), entity, "a part of its id is not set. Set it first.");
      }
    }
  }
}
