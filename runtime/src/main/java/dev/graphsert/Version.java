package dev.graphsert;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the number by which an application notices that a row was changed in the meantime. It is
 * inserted as it is, and as 0 where it is {@code null} or negative.
 *
 * <p>Types: {@code Long}, {@code long}, {@code Integer}, {@code int}, {@code Short} and {@code
 * short}.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Version {}
