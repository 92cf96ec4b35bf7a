package dev.graphsert;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the member by which an application notices that a row was changed in the meantime. A
 * version that is set is inserted as it is. One that is {@code null} or negative begins with 0, or
 * with the time in microseconds, in the row and in the object: it is set before the insert, after
 * callbacks, and made unset again where an id would be. A number that is {@code final} is left as
 * it is in the object.
 *
 * <p>Types: {@code Long}, {@code long}, {@code Integer}, {@code int}, {@code Short}, {@code short},
 * {@code Instant}, {@code LocalDateTime} and {@code OffsetDateTime}. An entity has one version.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Version {}
