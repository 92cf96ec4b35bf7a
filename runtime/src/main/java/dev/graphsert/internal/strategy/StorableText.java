package dev.graphsert.internal.strategy;

/** Refuses text that PostgreSQL cannot hold, before the driver alters it without a word. */
final class StorableText {

  private StorableText() {}

  static void check(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw new IllegalArgumentException(
            "its text has a NUL character at index " + i + ", which PostgreSQL cannot store.");
      }
      if (Character.isSurrogate(c)) {
        if (Character.isLowSurrogate(c)
            || i + 1 == length
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          throw new IllegalArgumentException(
              "its text has half a surrogate pair at index " + i + ", which is no character.");
        }
        i++;
      }
    }
  }
}
