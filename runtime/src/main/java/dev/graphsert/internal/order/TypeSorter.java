package dev.graphsert.internal.order;

import dev.graphsert.internal.unitofwork.PendingType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the strongly connected components of the types and sorts them topologically, by Tarjan's
 * algorithm, which ends a component only after all that it refers to.
 *
 * <p>Types are taken by name, so that sessions with the same types write their tables in the same
 * order and do not wait for each other in a circle.
 */
final class TypeSorter {

  private static final Comparator<PendingType<?>> BY_NAME =
      Comparator.comparing(PendingType::typeName);

  private final Function<PendingType<?>, Set<PendingType<?>>> references;
  private final Map<PendingType<?>, Integer> index = new HashMap<>();
  private final Deque<PendingType<?>> open = new ArrayDeque<>();
  private final List<TypeGroup> groups = new ArrayList<>();

  private TypeSorter(Function<PendingType<?>, Set<PendingType<?>>> references) {
    this.references = references;
  }

  static List<TypeGroup> sort(
      Collection<PendingType<?>> types, Function<PendingType<?>, Set<PendingType<?>>> references) {
    TypeSorter sorter = new TypeSorter(references);
    for (PendingType<?> type : byName(types)) {
      if (!sorter.index.containsKey(type)) {
        sorter.connect(type);
      }
    }
    return sorter.groups;
  }

  private int connect(PendingType<?> type) {
    int own = index.size();
    index.put(type, own);
    int low = own;
    open.push(type);
    for (PendingType<?> target : byName(references.apply(type))) {
      if (!index.containsKey(target)) {
        low = Math.min(low, connect(target));
      } else if (open.contains(target)) {
        low = Math.min(low, index.getOrDefault(target, own));
      }
    }
    if (low == own) {
      groups.add(closeGroup(type));
    }
    return low;
  }

  private TypeGroup closeGroup(PendingType<?> root) {
    List<PendingType<?>> members = new ArrayList<>();
    PendingType<?> member;
    do {
      member = open.pop();
      members.add(member);
    } while (member != root);
    return new TypeGroup(byName(members));
  }

  private static List<PendingType<?>> byName(Collection<PendingType<?>> types) {
    return types.stream().sorted(BY_NAME).toList();
  }
}
