package dev.graphsert.example.genbank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts each quoted value of a qualifier onto one line. BioJava would take a continued line that
 * happens to begin with a slash for another qualifier.
 */
final class QuotedValues {

  private QuotedValues() {}

  /** The lines with the values unfolded; empty if a value has no closing quote. */
  static Optional<List<String>> unfold(List<String> lines) {
    List<String> unfolded = new ArrayList<>();
    boolean inFeatures = false;
    StringBuilder value = null;
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith(" ")) {
        if (value != null) {
          return Optional.empty();
        }
        inFeatures = line.startsWith("FEATURES");
      }
      if (value != null) {
        value.append(' ').append(line.strip());
      } else if (inFeatures && isOpen(line)) {
        value = new StringBuilder(line);
      } else {
        unfolded.add(line);
      }
      if (value != null && !isOpen(value)) {
        unfolded.add(value.toString());
        value = null;
      }
    }
    return value == null ? Optional.of(unfolded) : Optional.empty();
  }

  /**
   * Whether a quote is open at the end. A quote within a value is doubled, so it changes nothing.
   */
  private static boolean isOpen(CharSequence text) {
    return text.chars().filter(c -> c == '"').count() % 2 == 1;
  }
}
