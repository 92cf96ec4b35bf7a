package dev.graphsert.benchmarks.library.spring;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** A sequence and its annotations, as a set: a list would need a column for its order. */
@Table("dna_sequence")
public class SpringSequence {

  @Id public @Nullable Long id;
  public final String name;

  @MappedCollection(idColumn = "sequence_id")
  public final Set<SpringAnnotation> annotations = new LinkedHashSet<>();

  /** Makes a sequence that is not in the database yet. */
  public SpringSequence(String name) {
    this.name = name;
  }
}
