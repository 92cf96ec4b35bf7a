package dev.graphsert.example.biology;

import dev.graphsert.example.model.Span;
import dev.graphsert.example.model.Strand;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds open reading frames in all six frames, by the standard genetic code with ATG as the only
 * start. Of several starts before the same stop the first counts. A frame that the sequence's end
 * cuts off is not reported, and a codon with an ambiguous base neither starts nor stops one.
 */
final class ReadingFrameScan {

  private static final int CODON = 3;

  private ReadingFrameScan() {}

  static List<OpenReadingFrame> find(String residues, int minCodons) {
    List<OpenReadingFrame> found = new ArrayList<>();
    String reverse = Nucleotides.reverseComplement(residues);
    for (int frame = 1; frame <= CODON; frame++) {
      find(residues, frame, Strand.FORWARD, minCodons, found);
      find(reverse, frame, Strand.REVERSE, minCodons, found);
    }
    return found;
  }

  private static void find(
      String strandResidues,
      int frame,
      Strand strand,
      int minCodons,
      List<OpenReadingFrame> found) {
    int start = -1;
    for (int i = frame - 1; i + CODON <= strandResidues.length(); i += CODON) {
      if (start < 0 && strandResidues.startsWith("ATG", i)) {
        start = i;
      } else if (start >= 0 && isStop(strandResidues, i)) {
        int codons = (i - start) / CODON;
        if (codons >= minCodons) {
          found.add(frame(strandResidues.length(), start, i + CODON, frame, strand, codons));
        }
        start = -1;
      }
    }
  }

  private static OpenReadingFrame frame(
      int length, int start, int end, int frame, Strand strand, int codons) {
    return strand == Strand.FORWARD
        ? new OpenReadingFrame(new Span(start + 1, end, strand), frame, codons)
        : new OpenReadingFrame(new Span(length - end + 1, length - start, strand), -frame, codons);
  }

  private static boolean isStop(String residues, int start) {
    return residues.startsWith("TAA", start)
        || residues.startsWith("TAG", start)
        || residues.startsWith("TGA", start);
  }
}
