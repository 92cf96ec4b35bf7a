package dev.graphsert.example.biology;

import dev.graphsert.example.model.Span;
import dev.graphsert.example.model.Strand;

/** A place in a sequence that an enzyme recognises. A palindromic site counts as forward. */
record RestrictionSite(RestrictionEnzyme enzyme, Span span) {

  /**
   * The base, on the forward strand, behind which the enzyme cuts the strand that the site is on.
   * May lie outside the sequence, for enzymes that cut at a distance.
   */
  int cutsAfter() {
    return span.strand() == Strand.REVERSE
        ? span.last() - enzyme.cut()
        : span.first() - 1 + enzyme.cut();
  }
}
