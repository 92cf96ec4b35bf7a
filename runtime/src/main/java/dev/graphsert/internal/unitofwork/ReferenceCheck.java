package dev.graphsert.internal.unitofwork;

import dev.graphsert.InsertException;
import dev.graphsert.MappingException;
import dev.graphsert.plan.BackReference;
import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.PlanRegistry;
import dev.graphsert.plan.ReferenceVisitor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks that what an entity refers to has its id, or comes before it.
 *
 * <p>That is looked at for each entity by itself, when it is added, so that the answer does not
 * depend on which of them happen to be written together.
 */
final class ReferenceCheck {

  private final Set<Object> pending;
  private final TargetsSought targets = new TargetsSought();

  ReferenceCheck(Set<Object> pending) {
    this.pending = pending;
  }

  /**
   * Checks one entity, which is pending already and may refer to itself.
   *
   * @throws InsertException if it refers to what has no id and does not come before it
   */
  <E> void check(PendingType<E> type, E entity) {
    targets.missing = null;
    type.plan().visitReferences(entity, targets);
    if (targets.missing != null) {
      throw notThere(type, entity, targets.member, targets.missing);
    }
    for (BackReference<E> collection : type.plan().backReferences()) {
      Iterable<?> elements = collection.elementsOf(entity);
      if (elements != null && elements.iterator().hasNext()) {
        throw holdsOthers(type, entity, collection.member());
      }
    }
  }

  /** Its elements may be written at another time, and cannot be told of it afterwards. */
  private static <E> InsertException holdsOthers(PendingType<E> type, E entity, String member) {
    return refused(
        type,
        entity,
        member,
        "it holds entities whose rows refer back to it, and in a list they do not know of it. Use a"
            + " session, which writes both together.");
  }

  private static <E> InsertException notThere(
      PendingType<E> type, E entity, String member, Object target) {
    String reason =
        String.format(
            "it refers to a %s that has no id and does not come before it. Put that entity before it,"
                + " or set its id, or use a session, which adds it too.",
            target.getClass().getName());
    return refused(type, entity, member, reason);
  }

  private static <E> InsertException refused(
      PendingType<E> type, E entity, String member, String reason) {
    return type.refusal(entity, type.lastPosition(), member, reason, null);
  }

  /** Keeps the first target that is not there. */
  private final class TargetsSought implements ReferenceVisitor {

    private String member = "";
    private @Nullable Object missing;

    @Override
    public void visitReference(String member, @Nullable Object target) {
      if (target != null && missing == null && !pending.contains(target) && !hasId(target)) {
        this.member = member;
        this.missing = target;
      }
    }

    @Override
    public void visitReferenceWithoutCascade(String member, @Nullable Object target) {
      visitReference(member, target);
    }

    @Override
    public void visitOwned(String member, @Nullable Iterable<?> elements) {
      // They come by themselves, or not at all.
    }

    private static boolean hasId(Object target) {
      try {
        EntityPlan<Object> plan = PlanRegistry.planOf(target.getClass());
        return plan.hasId(target);
      } catch (MappingException noPlan) {
        return false;
      }
    }
  }
}
