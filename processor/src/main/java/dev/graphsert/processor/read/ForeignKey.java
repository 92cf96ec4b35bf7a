package dev.graphsert.processor.read;

import dev.graphsert.processor.model.ValueModel;
import java.util.List;
import java.util.Optional;

/**
 * The columns by which a table refers to an entity.
 *
 * @param columns their names, in the order of the entity's id columns
 * @param value what the only one of them refers to, if that is another value than the id
 */
record ForeignKey(List<String> columns, Optional<ValueModel> value) {

  /** A foreign key to the entity's id. */
  static ForeignKey toId(List<String> columns) {
    return new ForeignKey(columns, Optional.empty());
  }
}
