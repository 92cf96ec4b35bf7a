package dev.graphsert.plan;

/** Where an unset id comes from. */
public sealed interface IdSource {

  /**
   * The sequence that belongs to the id's column: serial, identity, or a default that calls {@code
   * nextval}. Which one it is, the database is asked at run time.
   *
   * @param column the id's column in the entity's first table
   */
  record ColumnSequence(String column) implements IdSource {}

  /**
   * A sequence named by the application.
   *
   * @param sequence the sequence
   */
  record NamedSequence(TableName sequence) implements IdSource {}

  /** The client makes the id. */
  record Client() implements IdSource {}

  /** The application sets every id. */
  record Assigned() implements IdSource {}

  /**
   * Ids come from the sequence that belongs to a column.
   *
   * @param column the id's column
   * @return the source
   */
  static IdSource sequenceOf(String column) {
    return new ColumnSequence(column);
  }

  /**
   * Ids come from a named sequence.
   *
   * @param schema the sequence's schema, empty for the connection's {@code search_path}
   * @param sequence the sequence
   * @return the source
   */
  static IdSource sequence(String schema, String sequence) {
    return new NamedSequence(new TableName(schema, sequence));
  }

  /**
   * The client makes ids.
   *
   * @return the source
   */
  static IdSource client() {
    return new Client();
  }

  /**
   * The application sets ids.
   *
   * @return the source
   */
  static IdSource assigned() {
    return new Assigned();
  }

  /**
   * Whether ids are drawn from a sequence of the database.
   *
   * @return true for both kinds of sequence
   */
  default boolean isSequence() {
    return this instanceof ColumnSequence || this instanceof NamedSequence;
  }
}
