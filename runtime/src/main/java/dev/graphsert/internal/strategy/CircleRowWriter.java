package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.BoundColumn;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Binds rows with NULL in place of references to rows that wait to go in after them. */
final class CircleRowWriter extends JdbcRowWriter {

  private final Set<Object> waiting;
  private BiConsumer<Integer, Object> later = (column, target) -> {};

  CircleRowWriter(PreparedStatement statement, List<BoundColumn> columns, Set<Object> waiting) {
    super(statement, columns);
    this.waiting = waiting;
  }

  /**
   * Begins a row.
   *
   * @param later takes the column and the target of each reference that is left NULL
   */
  void startRow(BiConsumer<Integer, Object> later) {
    startRow();
    this.later = later;
  }

  /** Notes that an entity's row is among those to be sent: later rows may refer to it. */
  void rowIsIn(Object entity) {
    waiting.remove(entity);
  }

  @Override
  public void writeReference(@Nullable Object target) {
    if (target != null && waiting.contains(target)) {
      later.accept(column(), target);
      writeNulls(1);
    } else {
      super.writeReference(target);
    }
  }
}
