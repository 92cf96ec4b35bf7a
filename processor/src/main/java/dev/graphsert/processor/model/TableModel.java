package dev.graphsert.processor.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table and the members of the entity that fill it.
 *
 * @param schema the schema, empty if the connection finds the table
 * @param name the table
 * @param members the members in the order of their columns; of an optional one the entity first
 * @param optional whether there is a row only where one of the members behind the first is set that
 *     fills columns
 */
public record TableModel(String schema, String name, List<MemberModel> members, boolean optional) {

  /**
   * A table that is filled with all its members.
   *
   * @param schema the schema, empty if the connection finds the table
   * @param name the table
   * @param members the members in the order of their columns
   */
  public TableModel(String schema, String name, List<MemberModel> members) {
    this(schema, name, members, false);
  }

  /**
   * The members that fill no column, and refer to entities whose rows go in before.
   *
   * @return the members
   */
  public Stream<PredecessorModel> predecessors() {
    return members.stream()
        .flatMap(MemberModel::parts)
        .filter(PredecessorModel.class::isInstance)
        .map(PredecessorModel.class::cast);
  }

  /**
   * The members that fill one column each.
   *
   * @return the members, with embedded records replaced by their components
   */
  public Stream<ColumnModel> columns() {
    return members.stream().flatMap(MemberModel::columns);
  }
}
