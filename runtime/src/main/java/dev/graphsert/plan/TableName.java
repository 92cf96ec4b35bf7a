package dev.graphsert.plan;

/**
 * The name of a table or sequence, spelled as the database spells it.
 *
 * @param schema the schema; empty to let the connection's {@code search_path} find it
 * @param name the name inside the schema
 */
public record TableName(String schema, String name) {

  /**
   * The name as it stands in SQL.
   *
   * @return the name, quoted, with its schema where there is one
   */
  public String toSql() {
    return schema.isEmpty() ? quote(name) : quote(schema) + "." + quote(name);
  }

  /**
   * Quotes an identifier, so that reserved words, mixed case, spaces and quotes are safe in it.
   *
   * @param identifier the identifier, spelled as the database spells it
   * @return the identifier as it stands in SQL
   */
  public static String quote(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }

  @Override
  public String toString() {
    return toSql();
  }
}
