package dev.graphsert.processor.model;

import com.palantir.javapoet.TypeName;
import java.time.temporal.ChronoUnit;
import javax.lang.model.element.Element;

/**
 * The member that tells whether a row was changed in the meantime.
 *
 * @param path the member as messages name it
 * @param origin where it was declared
 * @param access how it is read and set
 * @param type its Java type
 * @param start what it is set to where it is unset
 */
public record VersionModel(String path, Element origin, Access access, TypeName type, Start start) {

  /** What the row of a new entity begins with. */
  public sealed interface Start {}

  /**
   * The number 0. Negative ones are unset too.
   *
   * @param kind the number's kind
   */
  public record Zero(ValueKind kind) implements Start {}

  /**
   * The time, as the type's method {@code now} has it.
   *
   * @param unit what it is cut to, so that the column holds all of it
   */
  public record Now(ChronoUnit unit) implements Start {}

  /**
   * The time, as a {@code java.sql.Timestamp}.
   *
   * @param unit what it is cut to, so that the column holds all of it
   */
  public record Timestamp(ChronoUnit unit) implements Start {}

  /** The time, as a {@code java.util.Calendar}. */
  public record Calendar() implements Start {}
}
