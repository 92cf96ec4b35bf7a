package dev.graphsert;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a collection of entities that are inserted with their owner: the "many" side of a
 * one-to-many relation. The member must be an {@link Iterable} of a {@link BatchEntity} class, and
 * may be {@code null}. It has no column of its own.
 *
 * <p>Every element of a new owner is inserted, in the collection's order, whether or not its id is
 * set. Nothing is set in the elements: each must refer to its owner by itself.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface OwnedCollection {}
