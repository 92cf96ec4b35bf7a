package dev.graphsert.it.strategies.graph;

import dev.graphsert.BatchEntity;
import dev.graphsert.Embedded;
import dev.graphsert.Id;
import dev.graphsert.IdGeneration;
import dev.graphsert.OwnedCollection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Types that refer to themselves, to each other and around, under foreign keys checked at once. */
final class Library {

  private Library() {}

  /** What a random graph consists of. */
  abstract static class Entity {
    /** The id; null if it is unset. */
    abstract Object idOrNull();

    /** What the row must hold besides embedded values: the id, references and text. */
    abstract List<Object> row();

    /** The entities that the row refers to by columns that take no NULL. */
    Stream<Entity> required() {
      return Stream.empty();
    }

    static Object idOf(Entity target) {
      return target == null ? null : target.idOrNull();
    }

    /** A number that is 0 while it is unset. */
    static Long numberOrNull(long id) {
      return id == 0 ? null : id;
    }
  }

  @BatchEntity
  static final class Author extends Entity {
    Long id;
    String name;
    Book favourite;

    @Embedded(prefix = "")
    Values.Numbers numbers;

    @Override
    Object idOrNull() {
      return id;
    }

    @Override
    List<Object> row() {
      return Arrays.asList(id, name, idOf(favourite));
    }
  }

  @BatchEntity
  static final class Book extends Entity {
    int id;
    String name;
    Author author;
    Book sequel;

    @Override
    Object idOrNull() {
      return numberOrNull(id);
    }

    @Override
    List<Object> row() {
      return Arrays.asList(idOrNull(), name, idOf(author), idOf(sequel));
    }

    @Override
    Stream<Entity> required() {
      return Stream.of(author);
    }
  }

  @BatchEntity
  static final class Node extends Entity {
    Long id;
    String name;
    Node before;
    Node owner;
    @OwnedCollection List<Node> owned = new ArrayList<>();

    @Override
    Object idOrNull() {
      return id;
    }

    @Override
    List<Object> row() {
      return Arrays.asList(id, name, idOf(before), idOf(owner));
    }
  }

  @BatchEntity
  static final class Left extends Entity {
    long id;
    String name;
    Right right;

    @Override
    Object idOrNull() {
      return numberOrNull(id);
    }

    @Override
    List<Object> row() {
      return Arrays.asList(idOrNull(), name, idOf(right));
    }

    @Override
    Stream<Entity> required() {
      return Stream.of(right);
    }
  }

  @BatchEntity
  static final class Right extends Entity {
    Short id;
    String name;
    Left left;

    @Override
    Object idOrNull() {
      return id == null ? null : numberOrNull(id);
    }

    @Override
    List<Object> row() {
      return Arrays.asList(idOrNull(), name, idOf(left));
    }

    @Override
    Stream<Entity> required() {
      return Stream.of(left);
    }
  }

  @BatchEntity
  static final class Leaf extends Entity {
    @Id(generation = IdGeneration.ASSIGNED)
    String id;

    String name;
    Author author;
    Node node;

    @Embedded(prefix = "")
    Values.Words words;

    @Embedded(prefix = "")
    Values.Times times;

    @Override
    Object idOrNull() {
      return id;
    }

    @Override
    List<Object> row() {
      return Arrays.asList(id, name, idOf(author), idOf(node));
    }

    @Override
    Stream<Entity> required() {
      return Stream.of(author);
    }
  }
}
