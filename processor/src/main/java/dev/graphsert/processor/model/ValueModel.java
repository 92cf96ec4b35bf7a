package dev.graphsert.processor.model;

import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Element;

/**
 * A member that holds a value.
 *
 * @param path the member as messages name it
 * @param origin where it was declared
 * @param access how it is read and written
 * @param type its Java type
 * @param kind how a value of that type is written
 * @param column the column
 */
public record ValueModel(
    String path, Element origin, Access access, TypeName type, ValueKind kind, String column)
    implements ColumnModel {}
