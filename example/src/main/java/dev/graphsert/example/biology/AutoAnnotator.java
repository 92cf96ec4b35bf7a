package dev.graphsert.example.biology;

import dev.graphsert.example.model.Annotation;
import dev.graphsert.example.model.DnaSequence;
import dev.graphsert.example.model.Origin;
import dev.graphsert.example.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Annotates a sequence with the restriction sites and open reading frames found in it. */
public final class AutoAnnotator {

  static final int MIN_CODONS = 30;

  private static final Comparator<Annotation> BY_POSITION =
      Comparator.comparingInt((Annotation a) -> a.span().first())
          .thenComparingInt(a -> a.span().last());

  private final int maxAnnotations;

  /** Makes an annotator that keeps so many annotations of each sequence, by position. */
  public AutoAnnotator(int maxAnnotations) {
    this.maxAnnotations = maxAnnotations;
  }

  public List<Annotation> annotate(DnaSequence sequence) {
    List<Annotation> found = new ArrayList<>();
    String residues = sequence.residues();
    for (RestrictionSite site : RestrictionSiteScan.find(residues, RestrictionEnzyme.WELL_KNOWN)) {
      String name = site.enzyme().name() + ", cuts after " + site.cutsAfter();
      found.add(found(sequence, "restriction_site", name, site.span()));
    }
    for (OpenReadingFrame frame : ReadingFrameScan.find(residues, MIN_CODONS)) {
      String name = String.format("frame %+d, %d codons", frame.frame(), frame.codons());
      found.add(found(sequence, "open_reading_frame", name, frame.span()));
    }
    found.sort(BY_POSITION);
    return found.size() <= maxAnnotations ? found : found.subList(0, maxAnnotations);
  }

  private static Annotation found(DnaSequence sequence, String kind, String name, Span span) {
    return new Annotation(sequence, Origin.FOUND, kind, name, span, span.location());
  }
}
