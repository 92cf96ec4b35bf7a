package dev.graphsert.benchmarks.model;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/** A row of one of ten types, which may refer to a row of another one in the same place. */
@MappedSuperclass
public abstract class Node {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public long id;

  public int place;

  /** The row that it refers to. */
  public abstract @Nullable Node target();
}
