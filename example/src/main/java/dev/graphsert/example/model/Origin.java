package dev.graphsert.example.model;

/** How an annotation came to be. */
public enum Origin {
  /** It came with the sequence. */
  IMPORTED,
  /** The annotate job found it. */
  FOUND
}
