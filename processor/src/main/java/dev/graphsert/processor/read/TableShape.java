package dev.graphsert.processor.read;

import dev.graphsert.processor.model.ValueModel;
import java.util.Optional;

/**
 * A table that holds a part of an entity.
 *
 * @param schema the schema, empty if the connection finds the table
 * @param name the table
 * @param idColumn the column that repeats the id; empty in the table that numbers the entity
 * @param discriminator the column that tells the classes of a hierarchy apart
 */
record TableShape(
    String schema, String name, Optional<String> idColumn, Optional<ValueModel> discriminator) {

  /** The only table of an entity. */
  static TableShape single(String schema, String name) {
    return new TableShape(schema, name, Optional.empty(), Optional.empty());
  }
}
