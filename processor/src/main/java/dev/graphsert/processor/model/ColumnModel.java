package dev.graphsert.processor.model;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** A member that fills a column, or the columns of a foreign key. */
public sealed interface ColumnModel extends MemberModel permits ValueModel, ReferenceModel {

  /**
   * The columns.
   *
   * @return at least one name, spelled as the database spells it
   */
  List<String> names();

  @Override
  ColumnModel in(Iterator<String> columns);

  @Override
  default Stream<ColumnModel> columns() {
    return Stream.of(this);
  }

  @Override
  default Stream<MemberModel> parts() {
    return Stream.of(this);
  }
}
