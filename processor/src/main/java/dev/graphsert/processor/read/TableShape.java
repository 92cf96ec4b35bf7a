package dev.graphsert.processor.read;

import dev.graphsert.processor.model.ValueModel;
import java.util.List;
import java.util.Optional;

/**
 * A table that holds a part of an entity.
 *
 * @param schema the schema, empty if the connection finds the table
 * @param name the table
 * @param idColumns the columns that repeat the id; empty if they are called as in the first table
 * @param discriminator the column that tells the classes of a hierarchy apart
 */
record TableShape(
    String schema, String name, List<String> idColumns, Optional<ValueModel> discriminator) {

  /** The only table of an entity. */
  static TableShape single(String schema, String name) {
    return new TableShape(schema, name, List.of(), Optional.empty());
  }
}
