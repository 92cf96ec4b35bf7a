package dev.graphsert.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * A member that holds a value.
 *
 * @param path the member as messages name it
 * @param origin where it was declared
 * @param access how it is read and written
 * @param type its Java type; type arguments are wildcards, which a cast needs no check for
 * @param bounds the Java type of a range's bounds; empty for others
 * @param kind how what the column stores is written
 * @param column the column
 * @param conversion what makes of the value what the column stores; empty if it is stored as it is
 */
public record ValueModel(
    String path,
    Element origin,
    Access access,
    TypeName type,
    Optional<TypeName> bounds,
    ValueKind kind,
    String column,
    Optional<Conversion> conversion)
    implements ColumnModel {

  @Override
  public List<String> names() {
    return List.of(column);
  }

  @Override
  public ValueModel in(Iterator<String> columns) {
    return new ValueModel(path, origin, access, type, bounds, kind, columns.next(), conversion);
  }

  /**
   * The Java type of what the column stores.
   *
   * @return the member's own type, unless it is converted
   */
  public TypeName storedType() {
    return conversion.map(Conversion::stored).orElse(type);
  }
}
