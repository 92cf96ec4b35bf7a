package dev.graphsert.example.model;

/**
 * A stretch of a sequence, both ends included, counted from 1 on the forward strand as in GenBank.
 * Embedded: a member {@code span} becomes the columns {@code span_first}, {@code span_last} and
 * {@code span_strand}.
 */
public record Span(int first, int last, Strand strand) {

  /** The span as GenBank writes it. */
  public String location() {
    String range = first == last ? Integer.toString(first) : first + ".." + last;
    return strand == Strand.REVERSE ? "complement(" + range + ")" : range;
  }
}
