package dev.graphsert.internal.wire;

/** Text between quotes, as it stands in arrays, ranges and {@code hstore}. */
final class QuotedText {

  private QuotedText() {}

  static String of(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
