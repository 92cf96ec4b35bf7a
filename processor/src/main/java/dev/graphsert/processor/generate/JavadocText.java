package dev.graphsert.processor.generate;

/** Text that a user chose, inside a comment. */
final class JavadocText {

  private JavadocText() {}

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("*/", "*&#47;")
        .replace("\\", "&#92;")
        .replace("\n", " ")
        .replace("\r", " ");
  }
}
