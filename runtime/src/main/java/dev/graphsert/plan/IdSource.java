package dev.graphsert.plan;

import dev.graphsert.IdAllocation;
import java.util.Optional;

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

  /**
   * Ids have several parts: those of other entities, what the application sets, and at most one
   * that is generated.
   *
   * @param part the generated one
   */
  record Derived(Optional<GeneratedPart> part) implements IdSource {

    @Override
    public IdSource generator() {
      return part.map(GeneratedPart::source).orElse(this);
    }

    @Override
    public boolean generates(ColumnPlan column) {
      return part.map(generated -> generated.column().equals(column.name())).orElse(column.isId());
    }
  }

  /**
   * The part of an id that is generated where it is unset.
   *
   * @param column its column in the entity's first table
   * @param source where it comes from: a sequence, or the client
   */
  record GeneratedPart(String column, IdSource source) {}

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
    return generator() instanceof Sequence sequence && sequence.blocks().isPooled();
  }

  /**
   * What generates: of ids of several parts, the source of the one that is generated.
   *
   * @return the source itself, unless it is one of parts of which one is generated
   */
  default IdSource generator() {
    return this;
  }

  /**
   * Whether the value of a column is generated.
   *
   * @param column a column of the entity's first table
   * @return true if it holds the id, or the part of it that is generated
   */
  default boolean generates(ColumnPlan column) {
    return column.isId();
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
    return new Derived(Optional.empty());
  }

  /**
   * Ids have several parts, as those of {@link #derived}, one of which is generated where it is
   * unset. It is filled by {@link EntityPlan#assignId} or {@link EntityPlan#generateId}.
   *
   * @param column the column of the generated part in the entity's first table
   * @param source a sequence, or {@link #client}
   * @return the source
   */
  static IdSource withGenerated(String column, IdSource source) {
    return new Derived(Optional.of(new GeneratedPart(column, source)));
  }
}
