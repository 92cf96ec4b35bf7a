package dev.graphsert.processor.generate;

import com.palantir.javapoet.CodeBlock;

/**
 * A string literal of any text. JavaPoet's own ({@code $S}) breaks the line at separators that only
 * Unicode knows.
 */
final class TextLiteral {

  private TextLiteral() {}

  static CodeBlock of(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      literal.append(escaped(text.charAt(i)));
    }
    return CodeBlock.of("$L", PlainText.of(literal.append('"').toString()));
  }

  static String escaped(char letter) {
    return switch (letter) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      default -> letter < ' ' ? String.format("\\%03o", (int) letter) : String.valueOf(letter);
    };
  }
}
