package dev.graphsert.internal.ids;

import dev.graphsert.internal.catalog.Catalog;
import dev.graphsert.internal.unitofwork.PendingHierarchy;
import dev.graphsert.internal.unitofwork.PendingType;
import dev.graphsert.plan.ColumnPlan;
import java.util.HashMap;
import java.util.Map;

/** The ids of all types of a hierarchy. Mostly that is one type, which needs no look-up. */
final class IdMembers {

  private final Map<Class<?>, IdMember<?>> byType = new HashMap<>();
  private final IdMember<?> first;

  private IdMembers(PendingHierarchy hierarchy, Catalog catalog) {
    for (PendingType<?> type : hierarchy.types()) {
      byType.put(type.plan().entityType(), IdMember.of(type, catalog));
    }
    first = ofType(hierarchy.types().get(0).plan().entityType());
  }

  static IdMembers of(PendingHierarchy hierarchy, Catalog catalog) {
    return new IdMembers(hierarchy, catalog);
  }

  IdMember<?> of(Object entity) {
    return byType.size() == 1 ? first : ofType(entity.getClass());
  }

  PendingType<?> typeOf(Object entity) {
    return of(entity).type();
  }

  /** Whether the ids of any of the types have parts that are ids of any of some others. */
  boolean areMadeOf(IdMembers others) {
    return byType.values().stream()
        .flatMap(member -> member.plan().tables().get(0).columns().stream())
        .filter(column -> column.role() == ColumnPlan.Role.ID_AND_REFERENCE)
        .anyMatch(part -> others.byType.keySet().stream().anyMatch(part.type()::isAssignableFrom));
  }

  private IdMember<?> ofType(Class<?> type) {
    IdMember<?> member = byType.get(type);
    if (member == null) {
      throw new IllegalArgumentException(type.getName() + " is not of this hierarchy");
    }
    return member;
  }
}
