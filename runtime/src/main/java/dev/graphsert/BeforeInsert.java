package dev.graphsert;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of an entity, or of a superclass, that is called once with each new entity before
 * it is inserted, and before its id, its values and its references are read: after what {@link
 * Graphsert.Builder#beforeInsert} was given. What it sets is inserted, and stays set if the insert
 * fails; an entity that is added again is called again. It must not use the session, and costs no
 * round trip.
 *
 * <p>The method takes nothing, returns nothing, is not static and declares no exceptions; it may be
 * private. Methods of superclasses are called first; of two of which one overrides the other, only
 * the overriding one is.
 *
 * <p>What it throws becomes the cause of an {@link InsertException} that names the entity, and
 * nothing is written.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface BeforeInsert {}
