package dev.graphsert.example.biology;

/**
 * The IUPAC alphabet of nucleotides. A letter is a set of the four bases, kept as bits: {@code R}
 * is A or G, {@code N} is any.
 */
public final class Nucleotides {

  private static final String LETTERS = "ACGTRYSWKMBDHVN";
  private static final String COMPLEMENTS = "TGCAYRSWMKVHDBN";
  private static final int[] BASES = {1, 2, 4, 8, 5, 10, 6, 9, 12, 3, 14, 13, 11, 7, 15};

  /** The same for each letter up to 'Z', since every base of every sequence is looked up. */
  private static final int[] BASES_OF_LETTER = new int['Z' + 1];

  static {
    for (int i = 0; i < BASES.length; i++) {
      BASES_OF_LETTER[LETTERS.charAt(i)] = BASES[i];
    }
  }

  private Nucleotides() {}

  /** Whether the letter, in upper case, belongs to the alphabet. */
  public static boolean isLetter(char letter) {
    return bases(letter) != 0;
  }

  /** Whether the letter stands for exactly one base. */
  static boolean isDefinite(char letter) {
    return Integer.bitCount(bases(letter)) == 1;
  }

  /** Whether every base that the letter can stand for is one that the pattern's letter allows. */
  static boolean matches(char letter, char pattern) {
    int bases = bases(letter);
    return bases != 0 && (bases & ~bases(pattern)) == 0;
  }

  /** The other strand, read in its own direction. */
  static String reverseComplement(String residues) {
    StringBuilder other = new StringBuilder(residues.length());
    for (int i = residues.length() - 1; i >= 0; i--) {
      int letter = LETTERS.indexOf(residues.charAt(i));
      other.append(letter < 0 ? residues.charAt(i) : COMPLEMENTS.charAt(letter));
    }
    return other.toString();
  }

  private static int bases(char letter) {
    return letter < BASES_OF_LETTER.length ? BASES_OF_LETTER[letter] : 0;
  }
}
