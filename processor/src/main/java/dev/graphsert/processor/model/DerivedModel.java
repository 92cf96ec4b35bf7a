package dev.graphsert.processor.model;

import java.util.Iterator;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * A part of a primary key that repeats the id of another entity. Its columns are filled by the
 * reference, and the part itself once that id is known.
 *
 * @param part the part: a value, or what the other entity's id is embedded in
 * @param reference the member that leads to the other entity
 * @param source how the other entity's id is read
 */
public record DerivedModel(MemberModel part, ReferenceModel reference, KeySource source)
    implements MemberModel {

  @Override
  public String path() {
    return part.path();
  }

  @Override
  public Element origin() {
    return part.origin();
  }

  @Override
  public Access access() {
    return part.access();
  }

  @Override
  public Stream<ColumnModel> columns() {
    return Stream.of(reference);
  }

  @Override
  public Stream<MemberModel> parts() {
    return Stream.concat(part.parts(), Stream.of(reference));
  }

  @Override
  public DerivedModel in(Iterator<String> columns) {
    return new DerivedModel(part, reference.in(columns), source);
  }
}
