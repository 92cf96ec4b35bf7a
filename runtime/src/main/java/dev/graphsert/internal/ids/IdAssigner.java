package dev.graphsert.internal.ids;

import dev.graphsert.FailedRow;
import dev.graphsert.GraphsertException;
import dev.graphsert.InsertException;
import dev.graphsert.internal.FlushProgress;
import dev.graphsert.internal.FlushSavepoint;
import dev.graphsert.internal.catalog.BoundPlan;
import dev.graphsert.internal.unitofwork.PendingType;
import dev.graphsert.plan.IdSource;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Fills the unset ids of types. */
public final class IdAssigner {

  private final Connection connection;
  private final AssignedIds assigned;
  private final LeftoverIds leftovers;
  private final FlushProgress progress;
  private final FlushSavepoint savepoint;
  private final List<IdDemand<?>> demands = new ArrayList<>();

  /**
   * Makes an assigner for one flush.
   *
   * @param connection where sequences are asked
   * @param assigned notes every id that is given
   * @param leftovers the ids that earlier flushes did not need
   * @param progress counts the round trips
   * @param savepoint is set by the first query, if it is to be set
   */
  public IdAssigner(
      Connection connection,
      AssignedIds assigned,
      LeftoverIds leftovers,
      FlushProgress progress,
      FlushSavepoint savepoint) {
    this.connection = connection;
    this.assigned = assigned;
    this.leftovers = leftovers;
    this.progress = progress;
    this.savepoint = savepoint;
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
    List<E> unset = withoutId(type);
    if (unset.isEmpty()) {
      return;
    }
    if (bound.sequence() != null) {
      IdColumn column = IdColumn.of(type.plan(), bound);
      demands.add(new IdDemand<>(type.plan(), unset, bound.sequence(), column));
    } else if (type.plan().idSource() instanceof IdSource.Assigned) {
      throw noId(type, unset.get(0));
    } else {
      List<E> given = assigned.of(type.plan(), unset.size());
      for (E entity : unset) {
        given.add(entity);
        type.plan().generateId(entity);
      }
    }
  }

  /**
   * What must be drawn from sequences, for a writer that has it drawn by the way.
   *
   * @return one for each type that was taken up and wants ids still
   */
  public List<IdDemand<?>> demands() {
    return Collections.unmodifiableList(demands);
  }

  /**
   * Draws ids for all types that were taken up, by one message after the other, and fills them in
   * the order of adding.
   *
   * @throws GraphsertException if a query fails, or a value does not fit the member or the column
   */
  public void drawEach() {
    demands.forEach(demand -> draw(List.of(demand)));
    demands.clear();
  }

  /**
   * Draws ids for all types that were taken up, by one message, and fills them in the order of
   * adding. Only where blocks of ids turn out to be shorter than their size there is another one.
   *
   * @throws GraphsertException if a query fails, or a value does not fit the member or the column
   */
  public void drawTogether() {
    draw(demands);
    demands.clear();
  }

  /**
   * Draws ids in blocks as {@link #drawTogether} does, and leaves the other demands as they are.
   *
   * @throws GraphsertException if a query fails, or a value does not fit the member or the column
   */
  public void drawBlocks() {
    draw(demands.stream().filter(IdDemand::isPooled).toList());
    demands.removeIf(IdDemand::isPooled);
  }

  private void draw(List<? extends IdDemand<?>> together) {
    List<IdDraw> draws = new ArrayList<>();
    together.forEach(demand -> draws.add(IdDraw.begin(demand, leftovers)));
    List<IdDraw> wanting = wanting(draws);
    while (!wanting.isEmpty()) {
      for (int i = 0; i < wanting.size(); i += SequenceQuery.MAX_PER_MESSAGE) {
        int end = Math.min(wanting.size(), i + SequenceQuery.MAX_PER_MESSAGE);
        SequenceQuery.run(wanting.subList(i, end), connection, progress, savepoint);
      }
      wanting = wanting(draws);
    }
    draws.forEach(draw -> draw.finish(assigned));
  }

  private static List<IdDraw> wanting(List<IdDraw> draws) {
    return draws.stream().filter(draw -> draw.valuesWanted() > 0).toList();
  }

  /** Mostly all of them, which need no list of their own. */
  private static <E> List<E> withoutId(PendingType<E> type) {
    for (E entity : type.entities()) {
      if (type.plan().hasId(entity)) {
        return type.entities().stream().filter(e -> !type.plan().hasId(e)).toList();
      }
    }
    return type.entities();
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
