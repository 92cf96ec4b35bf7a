package dev.graphsert.benchmarks.workload;

import dev.graphsert.benchmarks.model.Annotation;
import dev.graphsert.benchmarks.model.DnaSequence;
import java.util.List;

/**
 * Sequences, each with its annotations.
 *
 * @param sequences the sequences in the order in which they are stored
 * @param annotations how many annotations they have together
 */
public record Graph(List<DnaSequence> sequences, int annotations) implements Data {

  @Override
  public List<?> roots() {
    return sequences;
  }

  @Override
  public List<List<?>> byType() {
    return List.of(sequences, allAnnotations());
  }

  /** The annotations of all sequences. */
  public List<Annotation> allAnnotations() {
    return sequences.stream().flatMap(sequence -> sequence.annotations.stream()).toList();
  }
}
