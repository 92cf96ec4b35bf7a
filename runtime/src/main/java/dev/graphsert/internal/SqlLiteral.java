package dev.graphsert.internal;

/** A text as it stands in SQL, whatever {@code standard_conforming_strings} is. */
public final class SqlLiteral {

  private SqlLiteral() {}

  /**
   * Quotes a text.
   *
   * @param text any text
   * @return what stands for it in a statement
   */
  public static String of(String text) {
    String quoted = "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    return text.indexOf('\\') < 0 ? quoted : "E" + quoted;
  }
}
