package dev.graphsert.example.model;

import dev.graphsert.BatchEntity;
import org.jspecify.annotations.Nullable;

/** Whether a sequence is sound, and if not, why. */
@BatchEntity
public final class ValidationResult {

  @Nullable Long id;
  final DnaSequence sequence;
  final Verdict verdict;
  final @Nullable String reason;

  /**
   * Makes a result.
   *
   * @param reason what is wrong; {@code null} when the sequence passed
   */
  public ValidationResult(DnaSequence sequence, Verdict verdict, @Nullable String reason) {
    this.sequence = sequence;
    this.verdict = verdict;
    this.reason = reason;
  }

  public DnaSequence sequence() {
    return sequence;
  }

  public Verdict verdict() {
    return verdict;
  }

  public @Nullable String reason() {
    return reason;
  }
}
