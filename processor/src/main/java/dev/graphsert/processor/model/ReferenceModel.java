package dev.graphsert.processor.model;

import com.palantir.javapoet.ClassName;
import javax.lang.model.element.Element;

/**
 * A member that refers to another entity.
 *
 * @param path the member as messages name it
 * @param origin where it was declared
 * @param access how it is read
 * @param target the other entity's type
 * @param column the foreign key's column
 * @param cascade whether a new entity behind it is added too
 */
public record ReferenceModel(
    String path, Element origin, Access access, ClassName target, String column, boolean cascade)
    implements ColumnModel {}
