package dev.graphsert.internal.catalog;

import java.util.Collection;
import java.util.Locale;

/** Finds the column that was probably meant. */
final class NearestName {

  private static final int FARTHEST = 3;

  private NearestName() {}

  /** A sentence that offers the nearest name, with a space before it; empty if none is near. */
  static String hint(String wanted, Collection<String> names) {
    String nearest = "";
    int least = FARTHEST + 1;
    for (String name : names) {
      int distance = distance(normal(wanted), normal(name));
      if (distance < least && distance <= Math.max(1, wanted.length() / 2)) {
        least = distance;
        nearest = name;
      }
    }
    return nearest.isEmpty() ? "" : " Did you mean \"" + nearest + "\"?";
  }

  private static String normal(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  /** Levenshtein's distance, one row of the table at a time. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
