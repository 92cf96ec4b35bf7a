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
   * What generates: of a key of several members, the source of the one that is generated.
   *
   * @return the generation itself, unless it is one of a part
   */
  public Generation generator() {
    return generation instanceof Derived derived
        ? derived.part().map(GeneratedPart::generation).orElse(generation)
        : generation;
  }

  /**
   * The value that is generated where it is unset.
   *
   * @return the only value of the key, or the part of it; empty if there is none
   */
  public Optional<ValueModel> generated() {
    if (generation instanceof Derived derived) {
      return derived.part().map(GeneratedPart::value);
    }
    return generation.writesId() ? Optional.of(single()) : Optional.empty();
  }

  /**
   * The embedded values that a value of the key is in.
   *
   * @param value a value of the key
   * @return the embedded values, the outermost first; none if it is a member itself
   */
  public List<EmbeddedModel> around(ValueModel value) {
    return members.stream()
        .flatMap(MemberModel::parts)
        .filter(EmbeddedModel.class::isInstance)
        .map(EmbeddedModel.class::cast)
        .filter(embedded -> value.path().startsWith(embedded.path() + "."))
        .toList();
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
    return members.stream().flatMap(IdModel::derivedIn);
  }

  /**
   * Whether any part of a member repeats the id of another entity.
   *
   * @param member a member of a key
   * @return true if it is one of {@link #derived}, or has one in it
   */
  public static boolean repeats(MemberModel member) {
    return derivedIn(member).findAny().isPresent();
  }

  private static Stream<DerivedModel> derivedIn(MemberModel member) {
    if (member instanceof DerivedModel derived) {
      return Stream.of(derived);
    }
    return member instanceof EmbeddedModel embedded
        ? embedded.components().stream().flatMap(IdModel::derivedIn)
        : Stream.of();
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

  /**
   * Ids are made of those of other entities, of what the application sets, and of one generated
   * value.
   *
   * @param part the generated value; empty if there is none
   */
  public record Derived(Optional<GeneratedPart> part) implements Generation {}

  /**
   * A value in a key of several.
   *
   * @param value the value
   * @param generation where it comes from if it is unset
   */
  public record GeneratedPart(ValueModel value, Generation generation) {}
}
