package dev.graphsert;

import org.jspecify.annotations.Nullable;

/**
 * Makes of a member's value what its column stores. It is named in {@link Column#converter()}; each
 * insert plan makes one instance, which serves all sessions, so it must be thread-safe. It is
 * visible from the entity's package and has a constructor without parameters, which may be private.
 *
 * <p>It is asked when a row is written, and may be asked again for the same row: when a failure is
 * looked into, or after a retry. What it throws fails the flush, which leaves no row behind.
 *
 * @param <A> the type of the member, a wrapper for a primitive, or a supertype
 * @param <C> the type of what is stored: one that a member without a converter can have
 */
public interface ColumnConverter<A, C> {

  /**
   * Converts a value.
   *
   * @param value the member's value, perhaps {@code null}
   * @return what is stored; {@code null} for NULL
   */
  @Nullable C toColumn(@Nullable A value);

  /** Stands for no converter. */
  final class None implements ColumnConverter<Object, Object> {

    private None() {}

    @Override
    public @Nullable Object toColumn(@Nullable Object value) {
      throw new UnsupportedOperationException("it stands for no converter");
    }
  }
}
