package dev.graphsert;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of an entity, of a superclass, or of one of its {@linkplain
 * BatchEntity#listeners() listeners}, that is called once with each new entity after all rows of
 * its flush were inserted, when all ids are known. The transaction is still open: the commit is
 * sent thereafter by itself, which costs a round trip more where it would have gone together with
 * the rows. The method must not use the session.
 *
 * <p>A method of an entity takes nothing, returns nothing and is not static; one of a listener
 * takes the entity. Neither declares exceptions; both may be private. Listeners are called first,
 * and methods of superclasses before others; of two of which one overrides the other, only the
 * overriding one is.
 *
 * <p>What it throws becomes the cause of an {@link InsertException} that names the entity. The
 * session's own transaction is rolled back then, and ids are taken back; one that the session
 * joined can only be rolled back.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface AfterInsert {}
