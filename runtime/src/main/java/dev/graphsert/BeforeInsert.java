package dev.graphsert;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of an entity, of a superclass, or of one of its {@linkplain
 * BatchEntity#listeners() listeners}, that is called once with each new entity before it is
 * inserted, and before its id, its values and its references are read: after what {@link
 * Graphsert.Builder#beforeInsert} was given. What it sets is inserted, and stays set if the insert
 * fails; an entity that is added again is called again. It must not use the session, and costs no
 * round trip.
 *
 * <p>A method of an entity takes nothing, returns nothing and is not static; one of a listener
 * takes the entity. Neither declares exceptions; both may be private. Listeners are called first,
 * and methods of superclasses before others; of two of which one overrides the other, only the
 * overriding one is.
 *
 * <p>What it throws becomes the cause of an {@link InsertException} that names the entity, and
 * nothing is written.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface BeforeInsert {}
