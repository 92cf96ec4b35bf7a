package dev.graphsert.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Iterator;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * A member that refers to an entity whose row goes in before, and fills no column: another member,
 * or the database, fills those of the foreign key.
 *
 * @param path the member as messages name it
 * @param origin where it was declared
 * @param access how it is read
 * @param target the other entity's type
 * @param cascade whether what is behind it is added too
 */
public record PredecessorModel(
    String path, Element origin, Access access, ClassName target, Cascade cascade)
    implements MemberModel {

  /** What is added with the entity. */
  public enum Cascade {
    NONE,
    /** What is new, as behind a reference that fills columns. */
    NEW,
    /** Whatever is there, as it belongs to the entity. */
    OWNED
  }

  @Override
  public Stream<ColumnModel> columns() {
    return Stream.empty();
  }

  @Override
  public Stream<MemberModel> parts() {
    return Stream.of(this);
  }

  @Override
  public PredecessorModel in(Iterator<String> columns) {
    return this;
  }
}
