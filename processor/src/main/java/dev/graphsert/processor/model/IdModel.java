package dev.graphsert.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A primary key.
 *
 * @param members the members that make it up, each of which is also a member of the first table
 * @param generation where unset ids come from
 */
public record IdModel(List<MemberModel> members, Generation generation) {

  /**
   * Whether the key is a single value of its own.
   *
   * @return false if it has several parts, or repeats the id of another entity
   */
  public boolean isValue() {
    return members.size() == 1 && members.get(0) instanceof ValueModel;
  }

  /**
   * The only value of a key that has one.
   *
   * @return the member
   */
  public ValueModel single() {
    return (ValueModel) members.get(0);
  }

  /**
   * Whether a column is of the key, or repeats it in another table.
   *
   * @param column a column of the entity
   * @return true if it is made of a member of the key
   */
  public boolean holds(ColumnModel column) {
    return !(column.access().read() instanceof Access.Itself)
        && members.stream()
            .flatMap(MemberModel::columns)
            .anyMatch(part -> part.path().equals(column.path()));
  }

  /**
   * The parts that repeat ids of other entities.
   *
   * @return the parts, those in embedded values included
   */
  public Stream<DerivedModel> derived() {
    return members.stream()
        .flatMap(
            member ->
                member instanceof EmbeddedModel embedded
                    ? embedded.components().stream()
                    : Stream.of(member))
        .filter(DerivedModel.class::isInstance)
        .map(DerivedModel.class::cast);
  }

  /** Where unset ids come from. */
  public sealed interface Generation {

    /**
     * Whether the plan must be able to write an id that was made for the entity.
     *
     * @return false if the application sets all ids, or other entities' ids make them up
     */
    default boolean writesId() {
      return false;
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

    @Override
    default boolean writesId() {
      return true;
    }
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
  public record ClientUuid() implements Generation {

    @Override
    public boolean writesId() {
      return true;
    }
  }

  /**
   * A generator that the application wrote, of which the plan makes one instance.
   *
   * @param generator its class
   */
  public record ClientGenerator(ClassName generator) implements Generation {

    @Override
    public boolean writesId() {
      return true;
    }
  }

  /** The application sets every id. */
  public record Assigned() implements Generation {}

  /** Ids are made of those of other entities, and of what the application sets. */
  public record Derived() implements Generation {}
}
