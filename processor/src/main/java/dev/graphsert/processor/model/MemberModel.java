package dev.graphsert.processor.model;

import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** A member of an entity or of an embedded record that fills columns. */
public sealed interface MemberModel permits ColumnModel, EmbeddedModel {

  /**
   * The member as messages name it.
   *
   * @return the member's name, after those of the embedded records that it is in
   */
  String path();

  /**
   * Where it was declared.
   *
   * @return the field
   */
  Element origin();

  /**
   * How it is read.
   *
   * @return the way to its value
   */
  Access access();

  /**
   * The columns that it fills.
   *
   * @return at least one column
   */
  Stream<ColumnModel> columns();
}
