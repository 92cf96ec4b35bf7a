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
 * @param clock what tells the time
 * @param keepsSet whether a time that is set already is kept
 */
public record StampModel(
    String path, Element origin, Access access, TypeName type, Clock clock, boolean keepsSet) {

  /** What tells the time. */
  public enum Clock {
    /** The method {@code now} of the type. */
    NOW,
    /** The type's constructor. */
    CONSTRUCTOR,
    /** The system's milliseconds since 1970. */
    MILLIS
  }
}
