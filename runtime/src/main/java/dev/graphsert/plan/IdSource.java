package dev.graphsert.plan;

import dev.graphsert.IdAllocation;

/** Where an unset id comes from. */
public sealed interface IdSource {

  /** A sequence of the database. */
  sealed interface Sequence extends IdSource {

    /**
     * How values of the sequence become ids.
     *
     * @return the rule and its size
     */
    IdBlocks blocks();

    /**
     * The same sequence, each value of which is worth several ids.
     *
     * @param size the number of ids, above 1: the sequence's {@code INCREMENT}
     * @param allocation the rule, not {@link IdAllocation#ONE_BY_ONE}
     * @return the source
     */
    Sequence inBlocksOf(int size, IdAllocation allocation);
  }

  /**
   * The sequence that belongs to the id's column: serial, identity, or a default that calls {@code
   * nextval}. Which one it is, the database is asked at run time.
   *
   * @param column the id's column in the entity's first table
   * @param blocks how its values become ids
   */
  record ColumnSequence(String column, IdBlocks blocks) implements Sequence {

    @Override
    public Sequence inBlocksOf(int size, IdAllocation allocation) {
      return new ColumnSequence(column, new IdBlocks(allocation, size));
    }
  }

  /**
   * A sequence named by the application.
   *
   * @param sequence the sequence
   * @param blocks how its values become ids
   */
  record NamedSequence(TableName sequence, IdBlocks blocks) implements Sequence {

    @Override
    public Sequence inBlocksOf(int size, IdAllocation allocation) {
      return new NamedSequence(sequence, new IdBlocks(allocation, size));
    }
  }

  /** The client makes the id. */
  record Client() implements IdSource {}

  /** The application sets every id. */
  record Assigned() implements IdSource {}

  /** Ids are made of those of other entities, and of what the application sets. */
  record Derived() implements IdSource {}

  /**
   * Ids come from the sequence that belongs to a column.
   *
   * @param column the id's column
   * @return the source
   */
  static Sequence sequenceOf(String column) {
    return new ColumnSequence(column, IdBlocks.ONE_BY_ONE);
  }

  /**
   * Ids come from a named sequence.
   *
   * @param schema the sequence's schema, empty for the connection's {@code search_path}
   * @param sequence the sequence
   * @return the source
   */
  static Sequence sequence(String schema, String sequence) {
    return new NamedSequence(new TableName(schema, sequence), IdBlocks.ONE_BY_ONE);
  }

  /**
   * Whether a value of a sequence is worth several ids.
   *
   * @return true for a sequence that is drawn from in blocks
   */
  default boolean isPooled() {
    return this instanceof Sequence sequence && sequence.blocks().isPooled();
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
   * Ids are made of those of other entities, which may be new too, and of what the application
   * sets. The columns are added by {@link TablePlan.Builder#idReferences} and {@link
   * TablePlan.Builder#id}; members that repeat the other ids are filled by {@link
   * EntityPlan#deriveId}. An entity that is only referred to counts as new while a part of its id
   * is unset.
   *
   * @return the source
   */
  static IdSource derived() {
    return new Derived();
  }
}
