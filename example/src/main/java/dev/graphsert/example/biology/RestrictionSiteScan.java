package dev.graphsert.example.biology;

import dev.graphsert.example.model.Span;
import dev.graphsert.example.model.Strand;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds restriction sites on both strands. Reads a sequence from end to end: a site across the
 * origin of a circular sequence is not found.
 */
final class RestrictionSiteScan {

  private RestrictionSiteScan() {}

  static List<RestrictionSite> find(String residues, List<RestrictionEnzyme> enzymes) {
    List<RestrictionSite> sites = new ArrayList<>();
    for (RestrictionEnzyme enzyme : enzymes) {
      find(residues, enzyme, enzyme.site(), Strand.FORWARD, sites);
      if (!enzyme.isPalindromic()) {
        String mirrored = Nucleotides.reverseComplement(enzyme.site());
        find(residues, enzyme, mirrored, Strand.REVERSE, sites);
      }
    }
    return sites;
  }

  private static void find(
      String residues,
      RestrictionEnzyme enzyme,
      String pattern,
      Strand strand,
      List<RestrictionSite> sites) {
    for (int start = 0; start + pattern.length() <= residues.length(); start++) {
      if (matchesAt(residues, start, pattern)) {
        Span span = new Span(start + 1, start + pattern.length(), strand);
        sites.add(new RestrictionSite(enzyme, span));
      }
    }
  }

  private static boolean matchesAt(String residues, int start, String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      if (!Nucleotides.matches(residues.charAt(start + i), pattern.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
