package dev.graphsert.internal.strategy;

import dev.graphsert.InsertException;
import dev.graphsert.internal.FlushSavepoint;
import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.internal.ids.IdAssigner;
import dev.graphsert.internal.order.GraphTable;
import dev.graphsert.internal.order.InsertOrder;
import dev.graphsert.internal.order.InsertStep;
import dev.graphsert.internal.unitofwork.Dependents;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Inserts a graph again, table by table in parts, to find the rows that are refused. A part that
 * fails is undone, the row that failed it is left out together with what depends on it, and the
 * part goes again. Parts become small where many rows fail and large where none does, so that the
 * work grows with the number of rows alone. Not thread-safe.
 */
final class Replay {

  private static final int ENTITIES_AT_FIRST = 255;
  private static final int MOST_ENTITIES = 16 * ENTITIES_AT_FIRST;

  private final InsertOrder order;
  private final GraphWriter.Target target;
  private final int limit;
  private final Connection connection;
  private final DriverBatches batches;
  private final Dependents dependents;
  private final Set<Object> out = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<InsertException> failures = new ArrayList<>();
  private final List<LaterReferences> later = new ArrayList<>();

  /**
   * Makes a replay.
   *
   * @param limit after how many refused rows to stop
   */
  Replay(InsertOrder order, GraphWriter.Target target, int limit) throws SQLException {
    this.order = order;
    this.target = target;
    this.limit = limit;
    this.connection = target.connection();
    this.batches = DriverBatches.of(connection, true);
    this.dependents = limit == 1 ? Dependents.none() : order.dependents();
  }

  /**
   * Finds refused rows. The transaction is left with what went in, to be undone.
   *
   * @param failed what was said of one of them
   * @return one error for each row, in the order in which they go in, each with its entity
   * @throws InsertException if an error is not one of a row
   */
  List<InsertException> run(InsertException failed) throws SQLException {
    List<InsertStep> steps = order.steps(new NullableColumns(target.catalog()));
    failures.addAll(IdAssigner.withoutAssignedId(order.types(), limit));
    if (!failures.isEmpty()) {
      return failures; // the ids of the others cannot be filled with these among them
    }
    target.ids(order, FlushSavepoint.none()).drawEach();
    if (order.tables().stream().map(target::bound).anyMatch(BoundTable::mayTalk)) {
      execute(Notices.OFF);
    }
    if (failed.getCause() instanceof SQLException cause) {
      new DeferredCheck(order, target).checkAtOnce(new ServerError(cause));
    }
    target.progress().beginWriting();
    WaitingRows waiting = new WaitingRows(steps);
    for (InsertStep step : steps) {
      insert(step, waiting);
    }
    for (LaterReferences references : later) {
      update(references);
    }
    return failures;
  }

  private boolean goesOn() {
    return failures.size() < limit;
  }

  private void insert(InsertStep step, WaitingRows waiting) throws SQLException {
    List<?> entities = step.entities();
    int next = 0;
    int size = limit == 1 ? entities.size() : ENTITIES_AT_FIRST;
    while (next < entities.size() && goesOn()) {
      int end = Math.min(entities.size(), next + size);
      List<?> part = entities.subList(next, end);
      if (!out.isEmpty()) {
        part = part.stream().filter(entity -> !out.contains(entity)).toList();
      }
      Object refused = part.isEmpty() ? null : insert(step, part, waiting);
      if (refused == null) {
        next = end;
        size = Math.min(MOST_ENTITIES, 2 * size);
      } else {
        size = Math.max(1, Math.min(size / 4, indexOf(refused, part)));
      }
    }
  }

  /** Inserts some rows; returns the entity that is refused, and then nothing of them is in. */
  private @Nullable Object insert(InsertStep step, List<?> part, WaitingRows waiting)
      throws SQLException {
    GraphTable table = step.table();
    InsertStep ofPart = new InsertStep(table, part, step.inCircle());
    Savepoint before = setSavepoint();
    try {
      later.add(TableBatch.insert(ofPart, order, target, batches, waiting));
      connection.releaseSavepoint(before);
      return null;
    } catch (InsertException failed) {
      connection.rollback(before);
      waiting.rowsAreOut(table, part);
      return leaveOut(failed);
    }
  }

  private void update(LaterReferences references) throws SQLException {
    while (goesOn()) {
      references.removeThoseOf(out);
      Savepoint before = setSavepoint();
      try {
        references.write(target, batches);
        connection.releaseSavepoint(before);
        return;
      } catch (InsertException failed) {
        connection.rollback(before);
        leaveOut(failed);
      }
    }
  }

  /** Sets one, which is to be released or gone back to. */
  private Savepoint setSavepoint() throws SQLException {
    target.progress().addRoundTrips(2);
    return connection.setSavepoint();
  }

  private static int indexOf(Object entity, List<?> part) {
    int index = 0;
    while (index < part.size() && part.get(index) != entity) {
      index++;
    }
    return index;
  }

  private Object leaveOut(InsertException failed) {
    Object entity = failed.entity();
    if (entity == null) {
      throw failed;
    }
    failures.add(failed);
    dependents.addWith(entity, out);
    return entity;
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
