package dev.graphsert.processor.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table and the members of the entity that fill it.
 *
 * @param schema the schema, empty if the connection finds the table
 * @param name the table
 * @param members the members in the order of their columns
 */
public record TableModel(String schema, String name, List<MemberModel> members) {

  /**
   * The members that fill one column each.
   *
   * @return the members, with embedded records replaced by their components
   */
  public Stream<ColumnModel> columns() {
    return members.stream().flatMap(MemberModel::columns);
  }
}
