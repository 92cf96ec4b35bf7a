package dev.graphsert.benchmarks.model;

import org.jspecify.annotations.Nullable;

/**
 * A row that refers to one of the type before it.
 *
 * @param <P> the type before
 */
public abstract class Link<P> {

  public long id;
  public int place;
  public @Nullable P previous;
}
