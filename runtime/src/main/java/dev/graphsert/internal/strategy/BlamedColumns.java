package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.BoundColumn;
import dev.graphsert.internal.catalog.BoundTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table that an error is about: what the server names, or else those of the
 * constraint that it names.
 *
 * @param names the columns; none if they are not known
 * @param table the table
 */
record BlamedColumns(List<String> names, BoundTable table) {

  /**
   * Looks what an error tells.
   *
   * @param found the column, where something else than the error's own fields tells it
   */
  static BlamedColumns of(ServerError error, @Nullable String found, BoundTable table) {
    String column = error.column() == null ? found : error.column();
    if (column != null) {
      return new BlamedColumns(List.of(column), table);
    }
    String constraint = error.constraint();
    return new BlamedColumns(
        constraint == null || error.table() == null
            ? List.of()
            : table.constraints().getOrDefault(constraint, List.of()),
        table);
  }

  /** The only column; null if there are several. */
  @Nullable String column() {
    return names.size() == 1 ? names.get(0) : null;
  }

  /** The only member that fills them; null if there are several, or none. */
  @Nullable String member() {
    List<String> members =
        table.columns().stream()
            .filter(column -> names.contains(column.name()))
            .map(BoundColumn::member)
            .distinct()
            .toList();
    return members.size() == 1 ? members.get(0) : null;
  }
}
