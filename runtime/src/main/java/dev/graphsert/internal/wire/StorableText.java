package dev.graphsert.internal.wire;

/** Refuses text that PostgreSQL cannot hold, before the driver alters it without a word. */
public final class StorableText {

  private StorableText() {}

  /**
   * Checks a text that the driver encodes.
   *
   * @param text the text
   * @throws IllegalArgumentException if it has a NUL character or half a surrogate pair
   */
  public static void check(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw nul(i);
      }
      if (Character.isSurrogate(c)) {
        codePoint(text, i);
        i++;
      }
    }
  }

  /** The character that a pair of surrogates stands for. */
  static int codePoint(String text, int index) {
    int codePoint = text.codePointAt(index);
    if (!Character.isSupplementaryCodePoint(codePoint)) {
      throw new IllegalArgumentException(
          "its text has half a surrogate pair at index " + index + ", which is no character.");
    }
    return codePoint;
  }

  static IllegalArgumentException nul(int index) {
    return new IllegalArgumentException(
        "its text has a NUL character at index " + index + ", which PostgreSQL cannot store.");
  }
}
