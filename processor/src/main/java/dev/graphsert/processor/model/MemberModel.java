package dev.graphsert.processor.model;

import java.util.Iterator;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** A member of an entity or of an embedded record that fills columns. */
public sealed interface MemberModel permits ColumnModel, EmbeddedModel, DerivedModel {

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
   * What fills its columns.
   *
   * @return at least one value or reference
   */
  Stream<ColumnModel> columns();

  /**
   * All that is read for it.
   *
   * @return the member, and what it is made of
   */
  Stream<MemberModel> parts();

  /**
   * The same in other columns.
   *
   * @param columns their names, of which it takes as many as it fills
   * @return the member
   */
  MemberModel in(Iterator<String> columns);
}
