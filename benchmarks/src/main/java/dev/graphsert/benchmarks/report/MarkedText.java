package dev.graphsert.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file by hand with a place for what is generated. */
public final class MarkedText {

  private static final String BEGIN = "<!-- generated: begin -->";
  private static final String END = "<!-- generated: end -->";

  private MarkedText() {}

  /**
   * Replaces what stands between the marks.
   *
   * @throws IllegalArgumentException if the file has no marks
   */
  public static void replace(Path file, String generated) throws IOException {
    String text = Files.readString(file);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(file + " lacks the lines " + BEGIN + " and " + END);
    }
    String before = text.substring(0, begin + BEGIN.length());
    Files.writeString(file, before + "\n\n" + generated + "\n" + text.substring(end));
  }
}
