package dev.graphsert;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a single entity that is inserted with its owner and has the foreign key on its side: the
 * other side of a one-to-one relation. The member's type must be a {@link BatchEntity} class; it
 * may be {@code null}, and has no column of its own.
 *
 * <p>The entity behind it is inserted with a new owner, whether or not its id is set. Nothing is
 * set in it: it must refer to its owner by itself.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Owned {}
