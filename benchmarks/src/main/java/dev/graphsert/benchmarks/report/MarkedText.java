package dev.graphsert.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file by hand with a place for what is generated. */
public final class MarkedText {

  private static final String BEGIN = "<!-- generated: begin -->";
  private static final String END = "<!-- generated: end -->";

  /** Lines of their own: a text may speak of the marks. */
  private static final Pattern PLACE =
      Pattern.compile("(?ms)^" + Pattern.quote(BEGIN) + "\\R.*?^" + Pattern.quote(END) + "$");

  private MarkedText() {}

  /**
   * Replaces what stands between the marks.
   *
   * @throws IllegalArgumentException if the file has no marks
   */
  public static void replace(Path file, String generated) throws IOException {
    String text = Files.readString(file);
    Matcher place = PLACE.matcher(text);
    if (!place.find()) {
      throw new IllegalArgumentException(file + " lacks the lines " + BEGIN + " and " + END);
    }
    String between = BEGIN + "\n\n" + generated + "\n" + END;
    Files.writeString(
        file, text.substring(0, place.start()) + between + text.substring(place.end()));
  }
}
