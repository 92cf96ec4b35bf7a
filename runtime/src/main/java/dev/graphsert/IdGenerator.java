package dev.graphsert;

/**
 * Makes the ids of an entity type, where they come neither from a sequence nor from the
 * application. It is named in {@link BatchEntity#idGenerator()}; one instance serves all sessions,
 * so it must be thread-safe, and it has a constructor without parameters that is visible from the
 * entity's package.
 *
 * <p>It is asked once for each entity whose id is unset when the entity is written, in the order of
 * adding. After a failure the id is unset again; a value that was made is not handed back.
 *
 * @param <E> the entity type, or a supertype
 * @param <I> the type of the id, a wrapper for a primitive
 */
public interface IdGenerator<E, I> {

  /**
   * Makes an id.
   *
   * @param entity the entity that is to get it, whose references may not have their ids yet
   * @return the id, not {@code null}, and not 0 where the member is a primitive
   */
  I generate(E entity);

  /** Stands for no generator. */
  final class None implements IdGenerator<Object, Object> {

    private None() {}

    @Override
    public Object generate(Object entity) {
      throw new UnsupportedOperationException("it stands for no generator");
    }
  }
}
