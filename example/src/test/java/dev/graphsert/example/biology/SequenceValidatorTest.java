package dev.graphsert.example.biology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.example.model.DnaSequence;
import dev.graphsert.example.model.Span;
import dev.graphsert.example.model.Strand;
import dev.graphsert.example.model.ValidationEvidence;
import dev.graphsert.example.model.Verdict;
import org.junit.jupiter.api.Test;

class SequenceValidatorTest {

  /** 204 bases: a frame of 66 codons, and padding. */
  private static final String SOUND = "ATG" + "GCC".repeat(65) + "TAA" + "CCC";

  @Test
  void passesASoundSequence() {
    ValidationEvidence evidence = validate(SOUND, SOUND.length());

    assertThat(evidence.result().verdict()).isEqualTo(Verdict.PASSED);
    assertThat(evidence.result().reason()).isNull();
    assertThat(evidence.length()).isEqualTo(204);
    assertThat(evidence.ambiguousBases()).isZero();
    assertThat(evidence.longestFrameCodons()).isEqualTo(66);
    assertThat(evidence.longestFrame()).isEqualTo(new Span(1, 201, Strand.FORWARD));
    // 199 of 204: all but the A and two Ts of the start and stop, and the stop's two As.
    assertThat(evidence.gcContent()).isEqualByComparingTo("0.9755");
  }

  @Test
  void countsLettersThatAreNotOneBase() {
    ValidationEvidence evidence = validate(SOUND + "NRX", SOUND.length() + 3);

    assertThat(evidence.result().verdict()).isEqualTo(Verdict.FAILED);
    assertThat(evidence.result().reason()).isEqualTo("3 of the letters are not A, C, G or T");
    assertThat(evidence.ambiguousBases()).isEqualTo(3);
    assertThat(evidence.gcContent()).isEqualByComparingTo("0.9755");
  }

  @Test
  void holdsTheLengthAgainstTheDeclaredOne() {
    assertThat(validate(SOUND, 300).result().reason())
        .isEqualTo("204 bases where 300 are declared");
  }

  @Test
  void wantsAReadingFrame() {
    String closed = "TAGC".repeat(60);

    assertThat(validate(closed, closed.length()).result().reason())
        .isEqualTo("no reading frame open over 30 codons");
    assertThat(validate(closed, closed.length()).longestFrame()).isNull();
  }

  @Test
  void tellsAllReasonsAtOnce() {
    assertThat(validate("", 5).result().reason())
        .isEqualTo(
            "0 bases where 5 are declared; shorter than 200 bases;"
                + " no reading frame open over 30 codons");
    assertThat(validate("", 5).gcContent()).isZero();
  }

  private static ValidationEvidence validate(String residues, int declaredLength) {
    return SequenceValidator.validate(new DnaSequence("X", "", declaredLength, false, residues));
  }
}
