package dev.graphsert.processor.model;

import com.palantir.javapoet.TypeName;
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
 * @param kind how a value of that type is written
 * @param column the column
 */
public record ValueModel(
    String path,
    Element origin,
    Access access,
    TypeName type,
    Optional<TypeName> bounds,
    ValueKind kind,
    String column)
    implements ColumnModel {}
