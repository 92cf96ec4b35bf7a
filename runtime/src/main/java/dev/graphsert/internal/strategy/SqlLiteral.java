package dev.graphsert.internal.strategy;

/** A text as it stands in SQL, whatever {@code standard_conforming_strings} is. */
final class SqlLiteral {

  private SqlLiteral() {}

  static String of(String text) {
    String quoted = "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    return text.indexOf('\\') < 0 ? quoted : "E" + quoted;
  }
}
