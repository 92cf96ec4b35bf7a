package dev.graphsert.internal.unitofwork;

import dev.graphsert.GraphsertException;
import dev.graphsert.MappingException;
import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.IdSource;
import dev.graphsert.plan.PlanRegistry;
import dev.graphsert.plan.ReferenceVisitor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Walks from the added entities to all that is added with them.
 *
 * <p>The order is defined: an added entity comes first, then what hangs on it, nearest first and in
 * the order of the members; then the next added entity. What was added itself keeps its own place,
 * wherever else it is met. A queue in place of recursion, so that no chain is too deep.
 */
final class GraphCollector implements ReferenceVisitor {

  private final PendingTypes types;
  private final Deque<Object> queue = new ArrayDeque<>();
  private final Set<Object> met;
  private final WrittenEntities written;
  private @Nullable Object visited;

  /**
   * Makes a collector.
   *
   * @param met what was added; what is added with it joins it
   */
  GraphCollector(Set<Object> met, WrittenEntities written, ToLongFunction<Class<?>> rowsBefore) {
    this.met = met;
    this.written = written;
    this.types = new PendingTypes(rowsBefore);
  }

  EntityGraph collect(List<Object> added) {
    for (Object root : added) {
      visit(root);
      while (!queue.isEmpty()) {
        visit(queue.remove());
      }
    }
    return new EntityGraph(types.inOrder(), met);
  }

  private <E> void visit(E entity) {
    visited = entity;
    PendingType<E> type = types.of(entity);
    type.add(entity);
    type.plan().visitReferences(entity, this);
  }

  @Override
  public void visitReference(String member, @Nullable Object target) {
    if (target != null && !met.contains(target) && isNew(member, target)) {
      meet(target);
    }
  }

  @Override
  public void visitReferenceWithoutCascade(String member, @Nullable Object target) {
    // Nothing to add. A target without an id is found when its id is to be written.
  }

  @Override
  public void visitOwned(String member, @Nullable Iterable<?> elements) {
    if (elements == null) {
      return;
    }
    for (Object element : elements) {
      if (element == null) {
        throw new GraphsertException(
            "The collection " + describe(member) + " has a null element.", null);
      }
      if (!met.contains(element) && !written.contains(element)) {
        planOf(member, element);
        meet(element);
      }
    }
  }

  private void meet(Object entity) {
    met.add(entity);
    queue.add(entity);
  }

  private boolean isNew(String member, Object target) {
    EntityPlan<Object> plan = planOf(member, target);
    return !(plan.idSource() instanceof IdSource.Assigned) && !plan.hasId(target);
  }

  private EntityPlan<Object> planOf(String member, Object target) {
    try {
      return PlanRegistry.planOf(target.getClass());
    } catch (MappingException missing) {
      throw new MappingException(
          missing.getMessage() + " It was met in " + describe(member) + ".", missing);
    }
  }

  private String describe(String member) {
    return visited == null ? member : visited.getClass().getName() + "." + member;
  }
}
