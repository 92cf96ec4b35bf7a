package dev.graphsert.internal.ids;

import dev.graphsert.internal.catalog.Catalog;
import dev.graphsert.internal.unitofwork.PendingHierarchy;
import dev.graphsert.internal.unitofwork.PendingType;
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

  private IdMember<?> ofType(Class<?> type) {
    IdMember<?> member = byType.get(type);
    if (member == null) {
      throw new IllegalArgumentException(type.getName() + " is not of this hierarchy");
    }
    return member;
  }
}
