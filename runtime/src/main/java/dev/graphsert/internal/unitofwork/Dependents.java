package dev.graphsert.internal.unitofwork;

import dev.graphsert.plan.ReferenceVisitor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Who depends on whom in a graph: an entity on what it refers to, and on what owns it. Where one is
 * left out, what depends on it must be left out too.
 */
public final class Dependents {

  private final IdentityHashMap<Object, List<Link>> byTarget = new IdentityHashMap<>();

  private Dependents() {}

  /**
   * One entity that depends on another.
   *
   * @param entity the one that depends
   * @param owned whether the other one owns it; else it refers to the other one
   * @param member the member that holds the reference or the owned ones
   * @param target the other one
   */
  public record Link(Object entity, boolean owned, String member, Object target) {}

  /**
   * Looks at all entities of a graph.
   *
   * @param graph the graph
   * @return its links
   */
  public static Dependents in(EntityGraph graph) {
    Dependents dependents = new Dependents();
    Collector collector = dependents.new Collector(graph.entities());
    graph.types().forEach(collector::visitAll);
    return dependents;
  }

  /**
   * For where it does not matter.
   *
   * @return no links
   */
  public static Dependents none() {
    return new Dependents();
  }

  /**
   * Adds an entity, and all that depends on it, to what is left out.
   *
   * @param entity the entity
   * @param out what is left out so far, with all that depends on it; a set by identity
   */
  public void addWith(Object entity, Set<Object> out) {
    addWith(entity, out, link -> {});
  }

  /**
   * Adds an entity, and all that depends on it, to what is left out.
   *
   * @param entity the entity
   * @param out what is left out so far, with all that depends on it; a set by identity
   * @param action is told of each that is added because it depends on another
   */
  public void addWith(Object entity, Set<Object> out, Consumer<Link> action) {
    Deque<Object> queue = new ArrayDeque<>();
    if (out.add(entity)) {
      queue.add(entity);
    }
    while (!queue.isEmpty()) {
      for (Link link : byTarget.getOrDefault(queue.remove(), List.of())) {
        if (out.add(link.entity())) {
          queue.add(link.entity());
          action.accept(link);
        }
      }
    }
  }

  private final class Collector implements ReferenceVisitor {

    private final Set<Object> entities;
    private Object visited = this;

    Collector(Set<Object> entities) {
      this.entities = entities;
    }

    <E> void visitAll(PendingType<E> type) {
      for (E entity : type.entities()) {
        visited = entity;
        type.plan().visitReferences(entity, this);
      }
    }

    @Override
    public void visitReference(String member, @Nullable Object target) {
      if (target != null && target != visited && entities.contains(target)) {
        add(new Link(visited, false, member, target));
      }
    }

    @Override
    public void visitReferenceWithoutCascade(String member, @Nullable Object target) {
      visitReference(member, target);
    }

    @Override
    public void visitOwned(String member, @Nullable Iterable<?> elements) {
      if (elements != null) {
        for (Object element : elements) {
          if (element != null && entities.contains(element)) {
            add(new Link(element, true, member, visited));
          }
        }
      }
    }

    private void add(Link link) {
      byTarget.computeIfAbsent(link.target(), none -> new ArrayList<>(1)).add(link);
    }
  }
}
