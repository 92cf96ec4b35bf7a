package dev.graphsert.processor.read;

import java.util.Locale;
import java.util.regex.Pattern;

/** The naming convention of tables and columns. */
final class Names {

  /** Where a word begins: at an upper case letter after a lower case one, or before one. */
  private static final Pattern WORD_START =
      Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  private Names() {}

  static String snakeCase(String name) {
    return WORD_START.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
  }
}
