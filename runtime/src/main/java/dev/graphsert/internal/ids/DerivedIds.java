package dev.graphsert.internal.ids;

import dev.graphsert.internal.unitofwork.GivenValue;
import java.util.List;

/**
 * Ids of one hierarchy that are made of ids of others.
 *
 * @param entities the entities whose ids are not complete yet
 * @param members how they take them
 */
record DerivedIds(List<?> entities, IdMembers members) {

  void fill(GivenValues assigned) {
    List<Object> given = assigned.listOf(GivenValue.ID, entities.size());
    for (Object entity : entities) {
      given.add(entity);
      members.of(entity).deriveId(entity);
      if (!members.of(entity).hasId(entity)) {
        throw NoId.of(members.typeOf(entity), entity, "a part of its id is not set. Set it first.");
      }
    }
  }
}
