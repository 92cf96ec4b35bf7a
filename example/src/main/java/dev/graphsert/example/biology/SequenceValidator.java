package dev.graphsert.example.biology;

import dev.graphsert.example.model.DnaSequence;
import dev.graphsert.example.model.ValidationEvidence;
import dev.graphsert.example.model.ValidationResult;
import dev.graphsert.example.model.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Checks a sequence: its alphabet is A, C, G and T alone, its length is the declared one and not
 * tiny, and at least one of its six reading frames is open over some length.
 */
public final class SequenceValidator {

  static final int MIN_LENGTH = 200;
  static final int MIN_CODONS = 30;

  private SequenceValidator() {}

  /** Measures and judges a sequence. The result is in the evidence. */
  public static ValidationEvidence validate(DnaSequence sequence) {
    String residues = sequence.residues();
    int ambiguous = (int) residues.chars().filter(c -> !Nucleotides.isDefinite((char) c)).count();
    Optional<OpenReadingFrame> longest =
        ReadingFrameScan.find(residues, 1).stream()
            .max(Comparator.comparingInt(OpenReadingFrame::codons));
    int codons = longest.map(OpenReadingFrame::codons).orElse(0);

    List<String> reasons = new ArrayList<>();
    if (ambiguous > 0) {
      reasons.add(ambiguous + " of the letters are not A, C, G or T");
    }
    if (residues.length() != sequence.declaredLength()) {
      reasons.add(
          residues.length() + " bases where " + sequence.declaredLength() + " are declared");
    }
    if (residues.length() < MIN_LENGTH) {
      reasons.add("shorter than " + MIN_LENGTH + " bases");
    }
    if (codons < MIN_CODONS) {
      reasons.add("no reading frame open over " + MIN_CODONS + " codons");
    }

    ValidationResult result =
        reasons.isEmpty()
            ? new ValidationResult(sequence, Verdict.PASSED, null)
            : new ValidationResult(sequence, Verdict.FAILED, String.join("; ", reasons));
    return new ValidationEvidence(
        result,
        residues.length(),
        ambiguous,
        gcContent(residues, residues.length() - ambiguous),
        codons,
        longest.map(OpenReadingFrame::span).orElse(null));
  }

  private static BigDecimal gcContent(String residues, int definite) {
    long gc = residues.chars().filter(c -> c == 'G' || c == 'C').count();
    return definite == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(gc).divide(BigDecimal.valueOf(definite), 4, RoundingMode.HALF_UP);
  }
}
