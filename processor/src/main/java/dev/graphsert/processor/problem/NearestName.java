package dev.graphsert.processor.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds the name that was probably meant. */
public final class NearestName {

  private static final int FARTHEST = 2;

  private NearestName() {}

  /**
   * Offers the nearest of some names.
   *
   * @param wanted the name that was not found
   * @param names the names that there are
   * @return a sentence with a space before it, or nothing if no name is near
   */
  public static String hint(String wanted, Collection<String> names) {
    return names.stream()
        .filter(name -> distance(wanted, name) <= Math.min(FARTHEST, wanted.length() - 1))
        .min(Comparator.comparingInt(name -> distance(wanted, name)))
        .map(name -> " Did you mean " + name + "?")
        .orElse("");
  }

  /** The least number of letters to insert, drop or replace (Levenshtein), whatever their case. */
  private static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[][] least = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          least[i][j] = i + j;
        } else {
          int replaced = least[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
          least[i][j] = Math.min(replaced, Math.min(least[i - 1][j], least[i][j - 1]) + 1);
        }
      }
    }
    return least[a.length()][b.length()];
  }
}
