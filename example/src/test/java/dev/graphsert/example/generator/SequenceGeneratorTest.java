package dev.graphsert.example.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.example.biology.AutoAnnotator;
import dev.graphsert.example.biology.SequenceValidator;
import dev.graphsert.example.model.Annotation;
import dev.graphsert.example.model.DnaSequence;
import dev.graphsert.example.model.Span;
import dev.graphsert.example.model.Verdict;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SequenceGeneratorTest {

  private static final int DEFAULT_COUNT = 1_000;

  @Test
  void theSameSeedGivesTheSameSequencesInAnyOrder() {
    DnaSequence seventh = new SequenceGenerator(42).sequence(7);
    SequenceGenerator other = new SequenceGenerator(42);
    other.sequence(8);

    assertThat(other.sequence(7)).usingRecursiveComparison().isEqualTo(seventh);
  }

  @Test
  void seedsAndNumbersGiveDifferentSequences() {
    String residues = new SequenceGenerator(42).sequence(1).residues();

    assertThat(new SequenceGenerator(43).sequence(1).residues()).isNotEqualTo(residues);
    assertThat(new SequenceGenerator(42).sequence(2).residues()).isNotEqualTo(residues);
  }

  @Test
  void theAnnotationsTellTheTruth() {
    DnaSequence sequence = new SequenceGenerator(42).sequence(1);

    assertThat(sequence.annotations())
        .extracting(Annotation::kind)
        .containsExactly("source", "gene", "5'UTR", "CDS", "3'UTR", "polyA_signal");
    assertThat(part(sequence, "source")).hasSize(sequence.declaredLength());
    assertThat(part(sequence, "CDS")).startsWith("ATG").endsWith("TAA");
    assertThat(part(sequence, "CDS").length() % 3).isZero();
    assertThat(part(sequence, "polyA_signal")).isEqualTo("AATAAA");
    assertThat(part(sequence, "5'UTR") + part(sequence, "CDS") + part(sequence, "3'UTR"))
        .isEqualTo(part(sequence, "gene"));
  }

  @Test
  void everySequenceHasSixAnnotationsAndAtLeastAHundredThingsToFind() {
    AutoAnnotator annotator = new AutoAnnotator(100);

    assertThat(defaultSequences())
        .allSatisfy(
            sequence -> {
              assertThat(sequence.annotations()).hasSize(SequenceGenerator.ANNOTATIONS);
              assertThat(annotator.annotate(sequence)).hasSize(100);
            });
  }

  @Test
  void aFewSequencesAreNotSound() {
    assertThat(defaultSequences())
        .filteredOn(s -> SequenceValidator.validate(s).result().verdict() == Verdict.FAILED)
        .hasSizeBetween(5, 50);
  }

  private static List<DnaSequence> defaultSequences() {
    SequenceGenerator generator = new SequenceGenerator(42);
    return IntStream.rangeClosed(1, DEFAULT_COUNT).mapToObj(generator::sequence).toList();
  }

  private static String part(DnaSequence sequence, String kind) {
    Span span =
        sequence.annotations().stream()
            .filter(a -> a.kind().equals(kind))
            .findFirst()
            .orElseThrow()
            .span();
    return sequence.residues().substring(span.first() - 1, span.last());
  }
}
