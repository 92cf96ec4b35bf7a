package dev.graphsert.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * A member that refers to another entity.
 *
 * @param path the member as messages name it
 * @param origin where it was declared
 * @param access how it is read
 * @param target the other entity's type
 * @param names the foreign key's columns, in the order of the other entity's id columns
 * @param value what the foreign key refers to, if that is another value than the id
 * @param cascade whether a new entity behind it is added too
 */
public record ReferenceModel(
    String path,
    Element origin,
    Access access,
    ClassName target,
    List<String> names,
    Optional<ValueModel> value,
    boolean cascade)
    implements ColumnModel {

  /**
   * A reference to the other entity's id.
   *
   * @param path the member as messages name it
   * @param origin where it was declared
   * @param access how it is read
   * @param target the other entity's type
   * @param names the foreign key's columns, in the order of the other entity's id columns
   * @param cascade whether a new entity behind it is added too
   */
  public ReferenceModel(
      String path,
      Element origin,
      Access access,
      ClassName target,
      List<String> names,
      boolean cascade) {
    this(path, origin, access, target, names, Optional.empty(), cascade);
  }

  @Override
  public ReferenceModel in(Iterator<String> columns) {
    List<String> others = names.stream().map(name -> columns.next()).toList();
    return new ReferenceModel(path, origin, access, target, others, value, cascade);
  }
}
