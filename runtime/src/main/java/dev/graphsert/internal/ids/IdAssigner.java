package dev.graphsert.internal.ids;

import dev.graphsert.FailedRow;
import dev.graphsert.GraphsertException;
import dev.graphsert.InsertException;
import dev.graphsert.internal.FlushProgress;
import dev.graphsert.internal.catalog.BoundPlan;
import dev.graphsert.internal.unitofwork.PendingType;
import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.IdSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Fills the unset ids of one type after the other, by one query for each sequence-numbered type.
 */
public final class IdAssigner {

  private static final String NEXT_VALUES =
      "select nextval(?::regclass) from generate_series(1, ?)";

  private final Connection connection;
  private final AssignedIds assigned;
  private final FlushProgress progress;

  /**
   * Makes an assigner for one flush.
   *
   * @param connection where sequences are asked
   * @param assigned notes every id that is given
   * @param progress counts the queries
   */
  public IdAssigner(Connection connection, AssignedIds assigned, FlushProgress progress) {
    this.connection = connection;
    this.assigned = assigned;
    this.progress = progress;
  }

  /**
   * Fills the unset ids of a type in the order of adding. Ids that are set are kept and take
   * nothing from the sequence.
   *
   * @param <E> the entity type
   * @param type the type and its entities
   * @param bound what the database says of it
   * @throws GraphsertException if the query fails, a value does not fit the member, or an id is
   *     unset that the application assigns
   */
  public <E> void assign(PendingType<E> type, BoundPlan bound) {
    EntityPlan<E> plan = type.plan();
    List<E> unset = type.entities().stream().filter(entity -> !plan.hasId(entity)).toList();
    if (unset.isEmpty()) {
      return;
    }
    if (bound.sequence() != null) {
      drawAndAssign(plan, unset, bound.sequence());
    } else {
      makeAndAssign(type, unset);
    }
  }

  private <E> void drawAndAssign(EntityPlan<E> plan, List<E> unset, String sequence) {
    long[] values = draw(plan, sequence, unset.size());
    List<E> given = assigned.of(plan);
    for (int i = 0; i < values.length; i++) {
      E entity = unset.get(i);
      try {
        plan.assignId(entity, values[i]);
      } catch (ArithmeticException tooLarge) {
        throw new GraphsertException(
            String.format(
                "Sequence %s returned %d, which does not fit the id of %s. Widen the member.",
                sequence, values[i], plan.entityType().getName()),
            tooLarge);
      }
      given.add(entity);
    }
  }

  private <E> void makeAndAssign(PendingType<E> type, List<E> unset) {
    EntityPlan<E> plan = type.plan();
    if (plan.idSource() instanceof IdSource.Assigned) {
      throw noId(type, unset.get(0));
    }
    List<E> given = assigned.of(plan);
    for (E entity : unset) {
      plan.generateId(entity);
      given.add(entity);
    }
  }

  private static <E> InsertException noId(PendingType<E> type, E entity) {
    FailedRow row =
        new FailedRow(
            type.plan().entityType(),
            entity,
            type.positionOf(entity),
            null,
            type.plan().tables().get(0).name().toSql(),
            null,
            null,
            null,
            null);
    return new InsertException(
        "Cannot insert "
            + row
            + ": it has no id, and ids of this type are assigned by the application. Set the id"
            + " before adding, or let it be generated with @Id(generation).",
        row,
        null);
  }

  /** Other sessions draw from the sequence too: nothing is assumed of the values, nor filled in. */
  private long[] draw(EntityPlan<?> plan, String sequence, int count) {
    long[] values = new long[count];
    int returned = 0;
    try (PreparedStatement query = connection.prepareStatement(NEXT_VALUES)) {
      query.setString(1, sequence);
      query.setInt(2, count);
      progress.addRoundTrips(1);
      try (ResultSet rows = query.executeQuery()) {
        for (; rows.next(); returned++) {
          if (returned < count) {
            values[returned] = rows.getLong(1);
          }
        }
      }
    } catch (SQLException failed) {
      throw new GraphsertException(
          String.format(
              "Cannot draw %d ids for %s from sequence %s: %s.",
              count, plan.entityType().getName(), sequence, failed.getMessage()),
          failed);
    }
    if (returned != count) {
      throw new GraphsertException(
          String.format(
              "Sequence %s returned %d values where %d were asked for.", sequence, returned, count),
          null);
    }
    return values;
  }
}
