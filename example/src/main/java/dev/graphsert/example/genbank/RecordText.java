package dev.graphsert.example.genbank;

import dev.graphsert.example.problem.BadInputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of one record, and what can be said of it by looking at its lines alone.
 *
 * <p>BioJava passes over much that is wrong: a record without its end is dropped, one without a
 * sequence gets that of the record before, an unknown line is skipped. So what it reads is held
 * against plain counts of the text.
 */
final class RecordText {

  private static final Pattern LOCUS =
      Pattern.compile("LOCUS\\s+(\\S+)\\s+(\\d{1,9})\\s+(bp|aa)\\b.*");
  private static final Pattern FEATURE = Pattern.compile(" {5}(\\S+) +\\S.*");
  private static final Pattern CONTINUED = Pattern.compile(" {21}\\S.*");
  private static final Pattern QUALIFIER = Pattern.compile(" {21}/[^\\s=/\"]+(=.*)?");

  private final Path file;
  private final int number;
  private final Matcher locus;
  private final List<String> lines;

  /**
   * Takes the lines of a record.
   *
   * @throws BadInputException if it is not one, or is not of nucleotides, or is not complete
   */
  RecordText(Path file, int number, List<String> lines) {
    this.file = file;
    this.number = number;
    this.locus = LOCUS.matcher(lines.get(0));
    if (!locus.matches()) {
      throw broken("does not begin with a LOCUS line that gives name and length");
    }
    if (locus.group(3).equals("aa")) {
      throw broken("is a protein; only nucleotide sequences can be read");
    }
    if (!lines.get(lines.size() - 1).startsWith("//")) {
      throw broken("ends before its closing //");
    }
    if (lines.stream().noneMatch(line -> line.startsWith("ACCESSION"))) {
      throw broken("has no ACCESSION");
    }
    if (lines.stream().noneMatch(line -> line.startsWith("ORIGIN"))) {
      throw broken("has no ORIGIN, so no sequence");
    }
    this.lines =
        QuotedValues.unfold(lines)
            .orElseThrow(() -> broken("has a qualifier whose quoted value does not end"));
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  int declaredLength() {
    return Integer.parseInt(locus.group(2));
  }

  boolean isCircular() {
    return locus.group().contains(" circular ");
  }

  /** The keys of the features in the order of the text. */
  List<String> featureKeys() {
    List<String> keys = new ArrayList<>();
    for (String line : featureLines()) {
      Matcher feature = FEATURE.matcher(line);
      if (feature.matches()) {
        keys.add(feature.group(1));
      } else if (!CONTINUED.matcher(line).matches()) {
        throw broken(
            "has a line among its features that is neither feature nor qualifier: " + line);
      }
    }
    return keys;
  }

  /** How many qualifiers the features have. */
  long qualifiers() {
    return featureLines().stream().filter(QUALIFIER.asMatchPredicate()).count();
  }

  BadInputException broken(String why) {
    String name = locus.matches() ? " (" + locus.group(1) + ")" : "";
    return new BadInputException("record " + number + name + " of " + file + " " + why);
  }

  private List<String> featureLines() {
    return lines.stream()
        .dropWhile(line -> !line.startsWith("FEATURES"))
        .skip(1)
        .takeWhile(line -> line.isBlank() || line.startsWith(" "))
        .filter(line -> !line.isBlank())
        .toList();
  }
}
