package dev.graphsert.internal.catalog;

import dev.graphsert.internal.FlushProgress;
import dev.graphsert.plan.EntityPlan;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Binds plans to the database that one {@code Graphsert} writes to. Thread-safe. */
public final class Catalog {

  private final Map<Class<?>, BoundPlan> bound = new ConcurrentHashMap<>();

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
      if (!bound.containsKey(plan.entityType())) {
        unknown.add(plan);
      }
    }
    if (unknown.isEmpty()) {
      return;
    }
    CatalogContent content = CatalogQuery.run(connection, unknown);
    progress.addRoundTrips(1);
    for (EntityPlan<?> plan : unknown) {
      bound.put(plan.entityType(), PlanBinder.bind(plan, content));
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
   * Forgets what is known of some plans: after an error of the server it may be out of date.
   *
   * @param plans the plans of a graph
   */
  public void forget(Collection<EntityPlan<?>> plans) {
    plans.forEach(plan -> bound.remove(plan.entityType()));
  }

  /**
   * What is known of a plan.
   *
   * @param plan a plan that was given to {@link #bind}
   * @return the plan as the database sees it
   */
  public BoundPlan of(EntityPlan<?> plan) {
    BoundPlan known = bound.get(plan.entityType());
    if (known == null) {
      throw new IllegalStateException(plan.entityType().getName() + " was not bound");
    }
    return known;
  }
}
