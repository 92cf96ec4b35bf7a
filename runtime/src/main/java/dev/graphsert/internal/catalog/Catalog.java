package dev.graphsert.internal.catalog;

import dev.graphsert.internal.FlushProgress;
import dev.graphsert.plan.ColumnPlan;
import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.PlanRegistry;
import dev.graphsert.plan.TablePlan;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Binds plans to the database that one {@code Graphsert} writes to. What one flush has bound stays
 * bound for it, whatever another one has forgotten meanwhile. Of a flush: not thread-safe; the one
 * that flushes are made of: thread-safe.
 */
public final class Catalog {

  /** By what is bound: see {@link #keyOf}. */
  private final Map<Object, BoundPlan> known;

  private final SharedSequences sharedSequences;
  private final Map<Class<?>, BoundPlan> bound = new HashMap<>();

  /** Makes a catalog that knows nothing yet, for all flushes. */
  public Catalog() {
    this(new ConcurrentHashMap<>(), new SharedSequences());
  }

  private Catalog(Map<Object, BoundPlan> known, SharedSequences sharedSequences) {
    this.known = known;
    this.sharedSequences = sharedSequences;
  }

  /**
   * Makes a catalog for one flush, which shares with others what it learns.
   *
   * @return a catalog in which nothing is bound yet
   */
  public Catalog forFlush() {
    return new Catalog(known, sharedSequences);
  }

  /**
   * Makes sure that all plans are bound, by one query for those that are not yet.
   *
   * @param connection the connection to ask
   * @param plans the plans of a graph
   * @param progress counts the query
   * @throws SQLException if the query fails
   * @throws dev.graphsert.MappingException if a table, column or sequence is missing
   */
  public void bind(Connection connection, Collection<EntityPlan<?>> plans, FlushProgress progress)
      throws SQLException {
    List<EntityPlan<?>> unknown = new ArrayList<>();
    for (EntityPlan<?> plan : plans) {
      BoundPlan found = known.get(keyOf(plan));
      if (found == null) {
        unknown.add(plan);
      } else {
        bound.put(plan.entityType(), found);
      }
    }
    if (unknown.isEmpty()) {
      return;
    }
    CatalogContent content = CatalogQuery.run(connection, unknown);
    progress.addRoundTrips(1);
    for (EntityPlan<?> plan : unknown) {
      BoundPlan found = PlanBinder.bind(plan, content);
      sharedSequences.add(plan, found.sequence());
      known.put(keyOf(plan), found);
      bound.put(plan.entityType(), found);
    }
  }

  /**
   * Binds plans anew, and says whether the database has changed for them.
   *
   * @param connection the connection to ask
   * @param plans the plans of a graph, all of them bound
   * @param progress counts the query
   * @return true if anything is not as it was
   * @throws SQLException if the query fails
   * @throws dev.graphsert.MappingException if a class and its table do not fit together any more
   */
  public boolean hasChanged(
      Connection connection, Collection<EntityPlan<?>> plans, FlushProgress progress)
      throws SQLException {
    List<BoundPlan> before = plans.stream().map(this::of).toList();
    forget(plans);
    bind(connection, plans, progress);
    return !plans.stream().map(this::of).toList().equals(before);
  }

  /**
   * Forgets what is known of some plans, for later flushes: after an error of the server it may be
   * out of date.
   *
   * @param plans the plans of a graph
   */
  public void forget(Collection<EntityPlan<?>> plans) {
    plans.forEach(plan -> known.remove(keyOf(plan)));
  }

  /**
   * What is known of a plan.
   *
   * @param plan a plan that was given to {@link #bind}
   * @return the plan as the database sees it
   */
  public BoundPlan of(EntityPlan<?> plan) {
    BoundPlan found = bound.get(plan.entityType());
    if (found == null) {
      throw new IllegalStateException(plan.entityType().getName() + " was not bound");
    }
    return found;
  }

  /**
   * A type's own plan is known by the type; one with more columns, as some graphs need, by them.
   */
  private static Object keyOf(EntityPlan<?> plan) {
    Class<?> type = plan.entityType();
    return plan == PlanRegistry.planOf(type) ? type : new LongerPlan(type, columnsOf(plan));
  }

  private static <E> List<List<ColumnPlan>> columnsOf(EntityPlan<E> plan) {
    return plan.tables().stream().map(TablePlan::columns).toList();
  }

  /** What tells a plan with more columns from others of its type. */
  private record LongerPlan(Class<?> type, List<List<ColumnPlan>> columns) {}
}
