package dev.graphsert.example.genbank;

import java.util.regex.Pattern;

/**
 * Tells whether BioJava reads a location as it is meant. It takes one for good that merely begins
 * well, and leaves out what follows.
 */
final class LocationText {

  private static final Pattern DELIMITERS = Pattern.compile("[(),]");
  private static final Pattern PART =
      Pattern.compile("|join|order|bond|complement|([\\w.]+:)?[<>]?\\d+((\\.\\.|\\^)>?\\d+)?>?");

  private LocationText() {}

  static boolean isReadable(String location) {
    long opened = location.chars().filter(c -> c == '(').count();
    long closed = location.chars().filter(c -> c == ')').count();
    return opened == closed && DELIMITERS.splitAsStream(location).allMatch(PART.asMatchPredicate());
  }
}
