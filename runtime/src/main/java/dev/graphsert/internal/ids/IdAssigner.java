package dev.graphsert.internal.ids;

import dev.graphsert.FailedRow;
import dev.graphsert.GraphsertException;
import dev.graphsert.InsertException;
import dev.graphsert.internal.FlushProgress;
import dev.graphsert.internal.catalog.BoundPlan;
import dev.graphsert.internal.unitofwork.PendingType;
import dev.graphsert.plan.IdSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Fills the unset ids of types: one query for each type that a sequence numbers. */
public final class IdAssigner {

  private static final String NEXT_VALUES =
      "select array(select nextval(?::regclass) from generate_series(1, ?))";

  /** The driver waits for the server after so many statements. */
  private static final int QUERIES_PER_MESSAGE = 255;

  private final Connection connection;
  private final AssignedIds assigned;
  private final FlushProgress progress;
  private final List<IdDemand<?>> demands = new ArrayList<>();

  /**
   * Makes an assigner for one flush.
   *
   * @param connection where sequences are asked
   * @param assigned notes every id that is given
   * @param progress counts the round trips
   */
  public IdAssigner(Connection connection, AssignedIds assigned, FlushProgress progress) {
    this.connection = connection;
    this.assigned = assigned;
    this.progress = progress;
  }

  /**
   * Takes up a type. Ids that the client makes are filled at once; ids that are set are kept and
   * take nothing from the sequence.
   *
   * @param <E> the entity type
   * @param type the type and its entities
   * @param bound what the database says of it
   * @throws InsertException if an id is unset that the application assigns
   */
  public <E> void add(PendingType<E> type, BoundPlan bound) {
    List<E> unset = type.entities().stream().filter(entity -> !type.plan().hasId(entity)).toList();
    if (unset.isEmpty()) {
      return;
    }
    if (bound.sequence() != null) {
      demands.add(new IdDemand<>(type.plan(), unset, bound.sequence().name()));
    } else if (type.plan().idSource() instanceof IdSource.Assigned) {
      throw noId(type, unset.get(0));
    } else {
      List<E> given = assigned.of(type.plan());
      for (E entity : unset) {
        given.add(entity);
        type.plan().generateId(entity);
      }
    }
  }

  /**
   * What must be drawn from sequences, for a writer that has it drawn by the way.
   *
   * @return one for each type that was taken up and wants ids
   */
  public List<IdDemand<?>> demands() {
    return Collections.unmodifiableList(demands);
  }

  /**
   * Draws ids for all types that were taken up, by one message after the other, and fills them in
   * the order of adding.
   *
   * @throws GraphsertException if a query fails, or a value does not fit the member
   */
  public void drawEach() {
    for (IdDemand<?> demand : demands) {
      draw(List.of(demand));
    }
  }

  /**
   * Draws ids for all types that were taken up, by one message, and fills them in the order of
   * adding.
   *
   * @throws GraphsertException if a query fails, or a value does not fit the member
   */
  public void drawTogether() {
    for (int i = 0; i < demands.size(); i += QUERIES_PER_MESSAGE) {
      draw(demands.subList(i, Math.min(demands.size(), i + QUERIES_PER_MESSAGE)));
    }
  }

  private void draw(List<IdDemand<?>> together) {
    String sql = String.join(";", Collections.nCopies(together.size(), NEXT_VALUES));
    progress.addRoundTrips(1);
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      int parameter = 1;
      for (IdDemand<?> demand : together) {
        // Of no type, so that the server reads the name once and not for every value.
        query.setObject(parameter++, demand.sequence(), Types.OTHER);
        query.setInt(parameter++, demand.entities().size());
      }
      query.execute();
      for (IdDemand<?> demand : together) {
        ResultSet row = query.getResultSet();
        row.next();
        demand.fill(DrawnIds.of(row, 1), assigned);
        query.getMoreResults();
      }
    } catch (SQLException failed) {
      throw new GraphsertException(
          String.format(
              "Cannot draw ids for %s: %s.",
              together.stream().map(IdDemand::toString).collect(Collectors.joining(", ")),
              failed.getMessage()),
          failed);
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
}
