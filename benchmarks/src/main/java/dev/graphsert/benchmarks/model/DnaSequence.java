package dev.graphsert.benchmarks.model;

import dev.graphsert.BatchEntity;
import dev.graphsert.OwnedCollection;
import java.util.ArrayList;
import java.util.List;

/** A sequence and its annotations. */
@BatchEntity
public final class DnaSequence {

  public long id;
  public final String name;
  @OwnedCollection public final List<Annotation> annotations;

  /** Makes a sequence that is not in the database yet, with room for some annotations. */
  public DnaSequence(String name, int annotations) {
    this.name = name;
    this.annotations = new ArrayList<>(annotations);
  }
}
