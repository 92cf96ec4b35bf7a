package dev.graphsert.processor.model;

import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Element;

/**
 * A member that is set to the time when its entity is written.
 *
 * @param path the member as messages name it
 * @param origin where it was declared
 * @param access how it is set
 * @param type its Java type
 * @param now whether its type has a method {@code now}; else its constructor takes the time
 */
public record StampModel(String path, Element origin, Access access, TypeName type, boolean now) {}
