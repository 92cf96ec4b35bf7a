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
 * @param secondary whether an entity has a row in it only where a member of it is set
 * @param filled whether it has one all the same
 */
record TableShape(
    String schema,
    String name,
    List<String> idColumns,
    Optional<ValueModel> discriminator,
    boolean secondary,
    boolean filled) {

  /** The table that numbers the entity. */
  static TableShape first(String schema, String name, Optional<ValueModel> discriminator) {
    return new TableShape(schema, name, List.of(), discriminator, false, true);
  }

  /** A table that has a row for each row of the first. */
  static TableShape level(String schema, String name, List<String> idColumns) {
    return new TableShape(schema, name, idColumns, Optional.empty(), false, true);
  }

  static TableShape secondary(String schema, String name, List<String> idColumns) {
    return new TableShape(schema, name, idColumns, Optional.empty(), true, false);
  }

  /** The same with a row for each entity. */
  TableShape always() {
    return new TableShape(schema, name, idColumns, discriminator, secondary, true);
  }
}
