package dev.graphsert.example.generator;

import dev.graphsert.example.model.Annotation;
import dev.graphsert.example.model.DnaSequence;
import dev.graphsert.example.model.Origin;
import dev.graphsert.example.model.Span;
import dev.graphsert.example.model.Strand;
import java.util.Locale;
import java.util.Random;

/**
 * Makes up sequences of about 4,000 bases, each with one gene and the six annotations that describe
 * it. The same seed gives the same sequences on every machine. Now and then the bases of a few
 * places are unknown, as in real data, so that validation finds something.
 */
public final class SequenceGenerator {

  /** How many annotations each sequence comes with. */
  public static final int ANNOTATIONS = 6;

  private static final String BASES = "ACGT";
  private static final String POLY_A_SIGNAL = "AATAAA";
  private static final int GAP_ONE_IN = 50;

  private final long seed;

  public SequenceGenerator(long seed) {
    this.seed = seed;
  }

  /**
   * Makes a sequence.
   *
   * @param number counts from 1; each number has a sequence of its own, whatever was made before
   */
  public DnaSequence sequence(int number) {
    Random random = new Random(seed * 1_000_003 + number);
    StringBuilder residues = randomBases(random, 3_500 + random.nextInt(1_000));
    Gene gene = Gene.place(random);

    writeCodingRegion(random, residues, gene.codingStart(), gene.codingEnd());
    residues.replace(gene.signalStart(), gene.signalEnd(), POLY_A_SIGNAL);
    if (random.nextInt(GAP_ONE_IN) == 0) {
      int gap = gene.end() + 50;
      int unknown = 1 + random.nextInt(20);
      residues.replace(gap, gap + unknown, "N".repeat(unknown));
    }

    String accession = String.format(Locale.ROOT, "GEN%06d", number);
    DnaSequence sequence =
        new DnaSequence(
            accession, "Made up from seed " + seed, residues.length(), false, residues.toString());
    String name = "gen" + number;
    annotate(sequence, "source", accession, 0, residues.length());
    annotate(sequence, "gene", name, gene.start(), gene.end());
    annotate(sequence, "5'UTR", name, gene.start(), gene.codingStart());
    annotate(sequence, "CDS", name, gene.codingStart(), gene.codingEnd());
    annotate(sequence, "3'UTR", name, gene.codingEnd(), gene.end());
    annotate(sequence, "polyA_signal", name, gene.signalStart(), gene.signalEnd());
    return sequence;
  }

  /** Where the parts of a gene are: from the start, counted from 0, to before the end. */
  private record Gene(int start, int codingStart, int codingEnd, int signalStart, int end) {

    static Gene place(Random random) {
      int start = 200 + random.nextInt(600);
      int codingStart = start + 60 + random.nextInt(90);
      int codingEnd = codingStart + 3 * (100 + random.nextInt(200));
      int signalStart = codingEnd + 100 + random.nextInt(150);
      int end = signalStart + POLY_A_SIGNAL.length() + 10 + random.nextInt(20);
      return new Gene(start, codingStart, codingEnd, signalStart, end);
    }

    int signalEnd() {
      return signalStart + POLY_A_SIGNAL.length();
    }
  }

  private static StringBuilder randomBases(Random random, int length) {
    StringBuilder bases = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      bases.append(BASES.charAt(random.nextInt(BASES.length())));
    }
    return bases;
  }

  private static void writeCodingRegion(Random random, StringBuilder residues, int start, int end) {
    residues.replace(start, start + 3, "ATG");
    for (int i = start + 3; i < end - 3; i += 3) {
      while (isStop(residues.substring(i, i + 3))) {
        residues.replace(i, i + 3, randomBases(random, 3).toString());
      }
    }
    residues.replace(end - 3, end, "TAA");
  }

  private static boolean isStop(String codon) {
    return codon.equals("TAA") || codon.equals("TAG") || codon.equals("TGA");
  }

  private static void annotate(DnaSequence sequence, String kind, String name, int start, int end) {
    Span span = new Span(start + 1, end, Strand.FORWARD);
    sequence
        .annotations()
        .add(new Annotation(sequence, Origin.IMPORTED, kind, name, span, span.location()));
  }
}
