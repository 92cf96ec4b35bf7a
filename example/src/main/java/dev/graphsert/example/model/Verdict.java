package dev.graphsert.example.model;

/** The outcome of a validation. */
public enum Verdict {
  PASSED,
  FAILED
}
