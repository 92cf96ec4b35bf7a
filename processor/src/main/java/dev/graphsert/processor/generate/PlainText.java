package dev.graphsert.processor.generate;

/** Source text that reads the same in every encoding. */
final class PlainText {

  private static final int LAST_ASCII = 0x7e;

  private PlainText() {}

  /** Writes what is not ASCII as Unicode escapes: the compiler's encoding may not have it. */
  static String of(String source) {
    StringBuilder text = new StringBuilder(source.length());
    for (int i = 0; i < source.length(); i++) {
      char letter = source.charAt(i);
      text.append(letter <= LAST_ASCII ? letter : String.format("\\u%04x", (int) letter));
    }
    return text.toString();
  }
}
