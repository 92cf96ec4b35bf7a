package dev.graphsert.benchmarks.model;

import dev.graphsert.BatchEntity;

/** Something found at a place of a sequence. */
@BatchEntity
public final class Annotation {

  public long id;
  public final String name;
  public final int position;
  public final DnaSequence sequence;

  /** Makes an annotation that is not in the database yet. */
  public Annotation(String name, int position, DnaSequence sequence) {
    this.name = name;
    this.position = position;
    this.sequence = sequence;
  }
}
