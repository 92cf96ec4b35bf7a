package dev.graphsert.internal.order;

import dev.graphsert.internal.unitofwork.PendingType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Which tables of a cycle really refer to which in one graph, by the members that count. */
final class ActualReferences {

  private final Map<GraphTable, Set<GraphTable>> references = new HashMap<>();

  private ActualReferences() {}

  static ActualReferences among(
      Collection<GraphTable> tables,
      Set<Object> entities,
      DeclaredReferences declared,
      BiPredicate<GraphTable, String> counts) {
    ActualReferences actual = new ActualReferences();
    for (GraphTable table : tables) {
      Map<String, Set<GraphTable>> byMember = declared.byMember(table);
      Set<GraphTable> found = new HashSet<>(declared.levelsBefore(table));
      TargetVisitor visitor =
          (member, target) -> {
            if (counts.test(table, member) && entities.contains(target)) {
              for (GraphTable candidate : byMember.getOrDefault(member, Set.of())) {
                if (candidate.isOfAType(target)) {
                  found.add(candidate);
                }
              }
            }
          };
      table.types().forEach(type -> visitAll(type, visitor));
      found.retainAll(tables);
      actual.references.put(table, found);
    }
    return actual;
  }

  Set<GraphTable> of(GraphTable table) {
    return references.getOrDefault(table, Set.of());
  }

  private static <E> void visitAll(PendingType<E> type, TargetVisitor visitor) {
    for (E entity : type.entities()) {
      type.plan().visitReferences(entity, visitor);
    }
  }
}
