package dev.graphsert.internal.unitofwork;

import dev.graphsert.InsertException;
import dev.graphsert.plan.BackReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds out who holds whom in the collections of a graph whose elements have a column for that. An
 * element's row can only be told when it is inserted, together with its owner.
 */
final class Owners {

  private final EntityGraph graph;
  private final Map<Object, OwnerColumns> found = new LinkedHashMap<>();

  private Owners(EntityGraph graph) {
    this.graph = graph;
  }

  /**
   * Has the rows of a graph's elements tell of their owners.
   *
   * @throws InsertException if an element is not in the graph, or has two owners
   */
  static void findIn(EntityGraph graph) {
    Owners owners = new Owners(graph);
    graph.types().forEach(owners::addAllOf);
    if (!owners.found.isEmpty()) {
      List<OwnerColumns> columns = new ArrayList<>(owners.found.values());
      columns.sort(Comparator.comparing(each -> each.key().toString())); // the same for all graphs
      graph.types().forEach(type -> tell(type, columns));
    }
  }

  private static void tell(PendingType<?> type, List<OwnerColumns> all) {
    List<OwnerColumns> own =
        all.stream().filter(each -> each.mayHold(type.plan().entityType())).toList();
    if (!own.isEmpty()) {
      type.addOwners(own);
    }
  }

  private <E> void addAllOf(PendingType<E> type) {
    for (BackReference<E> collection : type.plan().backReferences()) {
      OwnerColumns described = new OwnerColumns(collection);
      OwnerColumns columns = found.computeIfAbsent(described.key(), key -> described);
      for (E owner : type.entities()) {
        addElements(type, owner, collection, columns);
      }
    }
  }

  private <E> void addElements(
      PendingType<E> type, E owner, BackReference<E> collection, OwnerColumns columns) {
    Iterable<?> elements = collection.elementsOf(owner);
    if (elements == null) {
      return;
    }
    boolean keyed = collection.key() != null;
    int position = 0;
    for (Object each : elements) {
      Map.Entry<?, ?> entry = keyed ? (Map.Entry<?, ?>) each : null;
      Object element = entry == null ? each : entry.getValue();
      if (element != null) {
        if (!graph.entities().contains(element)) {
          throw refused(type, owner, collection, notWritten(element));
        }
        Object key = entry == null ? null : entry.getKey();
        Object other = columns.put(element, owner, position, key);
        if (other != null) {
          throw refused(type, owner, collection, twoOwners(element, other));
        }
      }
      position++;
    }
  }

  private static String notWritten(Object element) {
    return String.format(
        "it holds a %s that is not inserted with it: its row has the column that refers to the owner,"
            + " and is not updated. Add it before the same flush, or cascade to it, or give it a"
            + " reference to the owner and name that in mappedBy.",
        element.getClass().getName());
  }

  private String twoOwners(Object element, Object other) {
    PendingType<?> elements = graph.typeOf(element);
    return String.format(
        "it holds %s number %d, which %s number %d holds too: its row can refer to one of them only."
            + " Take it out of one of the collections.",
        elements.typeName(),
        elements.positionOf(element) + 1,
        other.getClass().getName(),
        graph.typeOf(other).positionOf(other) + 1);
  }

  private static <E> InsertException refused(
      PendingType<E> type, E owner, BackReference<E> collection, String reason) {
    return type.refusal(owner, type.positionOf(owner), collection.member(), reason, null);
  }
}
