package dev.graphsert.internal.unitofwork;

import dev.graphsert.FailedRow;
import dev.graphsert.InsertException;
import dev.graphsert.plan.EntityPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One type of a graph and its new entities in the order of adding.
 *
 * @param <E> the entity type
 */
public final class PendingType<E> {

  private EntityPlan<E> plan;
  private final long rowsBefore;
  private final PendingHierarchy hierarchy;
  private final List<E> entities = new ArrayList<>();
  private @Nullable IdentityHashMap<Object, Integer> indexes;
  private @Nullable PendingType<?> whole;

  PendingType(EntityPlan<E> plan, long rowsBefore, PendingHierarchy hierarchy) {
    this.plan = plan;
    this.rowsBefore = rowsBefore;
    this.hierarchy = hierarchy;
  }

  /**
   * The type's plan.
   *
   * @return the plan
   */
  public EntityPlan<E> plan() {
    return plan;
  }

  /**
   * The types that it shares its ids with.
   *
   * @return the hierarchy, of which it is one
   */
  public PendingHierarchy hierarchy() {
    return hierarchy;
  }

  /**
   * The new entities.
   *
   * @return the entities in the order of adding, at least one
   */
  public List<E> entities() {
    return Collections.unmodifiableList(entities);
  }

  /**
   * Those whose ids are not set.
   *
   * @return the entities in the order of adding
   */
  public Stream<E> withoutId() {
    return entities.stream().filter(entity -> !plan.hasId(entity));
  }

  /**
   * The class, as messages name it.
   *
   * @return the class's name
   */
  public String typeName() {
    return plan.entityType().getName();
  }

  /**
   * The place of an entity in the order of adding, behind the rows that were written before.
   *
   * @param entity the entity, found by identity
   * @return its place, from 0; -1 if it is not among them
   */
  public int positionOf(Object entity) {
    if (whole != null) {
      return whole.positionOf(entity);
    }
    Integer index = indexes().get(entity);
    return index == null ? -1 : position(index);
  }

  /**
   * Names an entity that is refused before anything of it is sent.
   *
   * @param entity the entity
   * @param position its place in the order of adding, from 0
   * @param member the member that is to blame, or {@code null}
   * @param reason what is wrong
   * @return the row, of which no more is known
   */
  public FailedRow refused(Object entity, int position, @Nullable String member, String reason) {
    String table = plan.tables().get(0).name().toSql();
    return new FailedRow(
        plan.entityType(), entity, position, member, table, null, null, reason, null, null);
  }

  /**
   * The failure of an entity that is refused before anything of it is sent.
   *
   * @param entity the entity
   * @param position its place in the order of adding, from 0
   * @param member the member that is to blame, or {@code null}
   * @param reason what is wrong
   * @param cause what was thrown, or {@code null}
   * @return what tells of it
   */
  public InsertException refusal(
      Object entity,
      int position,
      @Nullable String member,
      String reason,
      @Nullable Throwable cause) {
    FailedRow row = refused(entity, position, member, reason);
    String where = member == null ? "" : ", member " + member;
    return new InsertException("Cannot insert " + row + where + ": " + reason, row, cause);
  }

  /**
   * The plans of types.
   *
   * @param types the types
   * @return their plans, in the same order
   */
  public static List<EntityPlan<?>> plansOf(List<PendingType<?>> types) {
    List<EntityPlan<?>> plans = new ArrayList<>();
    for (PendingType<?> type : types) {
      plans.add(type.plan());
    }
    return plans;
  }

  /** Made only where an entity is to be named, as something has failed. */
  private IdentityHashMap<Object, Integer> indexes() {
    IdentityHashMap<Object, Integer> known = indexes;
    if (known == null || known.size() != entities.size()) {
      known = new IdentityHashMap<>();
      for (int i = 0; i < entities.size(); i++) {
        known.put(entities.get(i), i);
      }
      indexes = known;
    }
    return known;
  }

  /** Has entities keep the places and the owners that they have in a larger graph. */
  void becomePartOf(PendingType<E> whole) {
    this.whole = whole;
    this.plan = whole.plan;
  }

  /** Has the rows tell who holds the entities in its collections. */
  void addOwners(List<OwnerColumns> owners) {
    plan = new PlanWithOwners<>(plan, owners);
  }

  /** The place of the entity that was added last. */
  int lastPosition() {
    return position(entities.size() - 1);
  }

  int position(int index) {
    return (int) Math.min(Integer.MAX_VALUE, rowsBefore + index);
  }

  void add(E entity) {
    entities.add(entity);
    hierarchy.added(entity);
  }
}
