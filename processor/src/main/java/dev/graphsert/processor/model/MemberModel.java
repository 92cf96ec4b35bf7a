package dev.graphsert.processor.model;

import java.util.Iterator;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** A member of an entity or of an embedded record that fills columns, or stands for some. */
public sealed interface MemberModel
    permits ColumnModel, EmbeddedModel, DerivedModel, PredecessorModel {

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
   * @return values and references; none if it has no column of its own
   */
  Stream<ColumnModel> columns();

  /**
   * All that is read for it.
   *
   * @return the member, and what it is made of
   */
  Stream<MemberModel> parts();

  /**
   * Whether it leads to other entities.
   *
   * @return true if it is a reference, or has one in it
   */
  default boolean refers() {
    return parts()
        .anyMatch(part -> part instanceof ReferenceModel || part instanceof PredecessorModel);
  }

  /**
   * The same in other columns.
   *
   * @param columns their names, of which it takes as many as it fills
   * @return the member
   */
  MemberModel in(Iterator<String> columns);
}
