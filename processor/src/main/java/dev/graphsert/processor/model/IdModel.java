package dev.graphsert.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A primary key.
 *
 * @param members the members that make it up, each of which is also a member of the first table
 * @param generation where unset ids come from
 */
public record IdModel(List<ValueModel> members, Generation generation) {

  /**
   * The only member of a key that has one.
   *
   * @return the member
   */
  public ValueModel single() {
    return members.get(0);
  }

  /**
   * Whether a value is the key, or repeats it in another table.
   *
   * @param value a value of the entity
   * @return true if it is made of a member of the key
   */
  public boolean holds(ValueModel value) {
    return members.stream().anyMatch(member -> member.path().equals(value.path()));
  }

  /** Where unset ids come from. */
  public sealed interface Generation {

    /**
     * Whether the plan must be able to write the id.
     *
     * @return false if the application sets all ids
     */
    default boolean writesId() {
      return !(this instanceof Assigned);
    }
  }

  /** A sequence of the database. */
  public sealed interface Sequence extends Generation {

    /**
     * How a value becomes several ids.
     *
     * @return the rule and its size; empty if each value is one id
     */
    Optional<Blocks> blocks();
  }

  /**
   * The sequence that belongs to the id's column.
   *
   * @param blocks how a value becomes several ids
   */
  public record ColumnSequence(Optional<Blocks> blocks) implements Sequence {}

  /**
   * A sequence of its own.
   *
   * @param schema the sequence's schema, empty if the connection finds it
   * @param name the sequence
   * @param blocks how a value becomes several ids
   */
  public record NamedSequence(String schema, String name, Optional<Blocks> blocks)
      implements Sequence {}

  /**
   * How a value of a sequence becomes several ids.
   *
   * @param size how many
   * @param allocation the name of the rule
   */
  public record Blocks(int size, String allocation) {}

  /** A version 7 UUID made by the client. */
  public record ClientUuid() implements Generation {}

  /** The application sets every id. */
  public record Assigned() implements Generation {}
}
