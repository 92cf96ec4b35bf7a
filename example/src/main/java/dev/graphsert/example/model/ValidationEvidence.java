package dev.graphsert.example.model;

import dev.graphsert.BatchEntity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What was measured to come to a {@link ValidationResult}. */
@BatchEntity
public final class ValidationEvidence {

  @Nullable Long id;
  final ValidationResult result;
  final int length;
  final int ambiguousBases;
  final BigDecimal gcContent;
  final int longestFrameCodons;
  final @Nullable Span longestFrame;

  /**
   * Makes the evidence for a result.
   *
   * @param gcContent the share of G and C among the definite bases, from 0 to 1
   * @param longestFrame the longest open reading frame; {@code null} if there is none
   */
  public ValidationEvidence(
      ValidationResult result,
      int length,
      int ambiguousBases,
      BigDecimal gcContent,
      int longestFrameCodons,
      @Nullable Span longestFrame) {
    this.result = result;
    this.length = length;
    this.ambiguousBases = ambiguousBases;
    this.gcContent = gcContent;
    this.longestFrameCodons = longestFrameCodons;
    this.longestFrame = longestFrame;
  }

  public ValidationResult result() {
    return result;
  }

  public int length() {
    return length;
  }

  public int ambiguousBases() {
    return ambiguousBases;
  }

  public BigDecimal gcContent() {
    return gcContent;
  }

  public int longestFrameCodons() {
    return longestFrameCodons;
  }

  public @Nullable Span longestFrame() {
    return longestFrame;
  }
}
