package dev.graphsert.example.model;

/** Which of the two strands something lies on. */
public enum Strand {
  FORWARD,
  REVERSE,
  /** Parts on either strand, as in trans-splicing. */
  BOTH
}
