package dev.graphsert.processor.model;

import java.util.stream.Stream;

/** A member that fills one column. */
public sealed interface ColumnModel extends MemberModel permits ValueModel, ReferenceModel {

  /**
   * The column.
   *
   * @return its name, spelled as the database spells it
   */
  String column();

  @Override
  default Stream<ColumnModel> columns() {
    return Stream.of(this);
  }
}
