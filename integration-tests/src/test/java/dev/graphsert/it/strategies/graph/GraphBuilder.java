package dev.graphsert.it.strategies.graph;

import dev.graphsert.it.strategies.graph.GraphSpec.EntitySpec;
import dev.graphsert.it.strategies.graph.Library.Author;
import dev.graphsert.it.strategies.graph.Library.Book;
import dev.graphsert.it.strategies.graph.Library.Entity;
import dev.graphsert.it.strategies.graph.Library.Leaf;
import dev.graphsert.it.strategies.graph.Library.Left;
import dev.graphsert.it.strategies.graph.Library.Node;
import dev.graphsert.it.strategies.graph.Library.Right;
import java.util.ArrayList;
import java.util.List;

/** Builds the objects of a graph. */
final class GraphBuilder {

  /** Preset ids are above all that sequences give. */
  private static final int PRESET = 10_000;

  private final GraphSpec spec;
  private final List<Entity> entities = new ArrayList<>();
  private final Author author = new Author();
  private final Book book = new Book();
  private final Node node = new Node();
  private final Left left = new Left();
  private final Right right = new Right();

  private GraphBuilder(GraphSpec spec) {
    this.spec = spec;
    author.id = (long) LibraryTables.EXISTING;
    book.id = LibraryTables.EXISTING;
    node.id = (long) LibraryTables.EXISTING;
    left.id = LibraryTables.EXISTING;
    right.id = (short) LibraryTables.EXISTING;
  }

  /** The entities at the places that they have in the description. */
  static List<Entity> build(GraphSpec spec) {
    GraphBuilder builder = new GraphBuilder(spec);
    for (int i = 0; i < spec.entities().size(); i++) {
      builder.entities.add(create(spec.entities().get(i), PRESET + i));
    }
    for (int i = 0; i < spec.entities().size(); i++) {
      builder.connect(builder.entities.get(i), i);
    }
    return builder.entities;
  }

  private static Entity create(EntitySpec spec, int id) {
    switch (spec.kind()) {
      case AUTHOR -> {
        Author made = new Author();
        made.id = spec.preset() ? (long) id : null;
        made.name = spec.name();
        made.numbers = spec.numbers();
        return made;
      }
      case BOOK -> {
        Book made = new Book();
        made.id = spec.preset() ? id : 0;
        made.name = spec.name();
        return made;
      }
      case NODE -> {
        Node made = new Node();
        made.id = spec.preset() ? (long) id : null;
        made.name = spec.name();
        return made;
      }
      case LEFT -> {
        Left made = new Left();
        made.id = spec.preset() ? id : 0;
        made.name = spec.name();
        return made;
      }
      case RIGHT -> {
        Right made = new Right();
        made.id = spec.preset() ? (short) id : null;
        made.name = spec.name();
        return made;
      }
      case LEAF -> {
        Leaf made = new Leaf();
        made.id = "leaf " + id;
        made.name = spec.name();
        made.words = spec.words();
        made.times = spec.times();
        return made;
      }
    }
    throw new AssertionError(spec);
  }

  private void connect(Entity entity, int place) {
    EntitySpec is = spec.entities().get(place);
    if (entity instanceof Author made) {
      made.favourite = inCircle(Book.class, is.first(), place, book);
    } else if (entity instanceof Book made) {
      made.author = orExisting(target(Author.class, is.first(), place, author), author);
      made.sequel = target(Book.class, is.second(), place, book);
    } else if (entity instanceof Node made) {
      made.before = target(Node.class, is.first(), place, node);
      made.owner = target(Node.class, is.second(), place, node);
      if (made.owner != null) {
        made.owner.owned.add(made);
      }
    } else if (entity instanceof Left made) {
      made.right = orExisting(inCircle(Right.class, is.first(), place, right), right);
    } else if (entity instanceof Right made) {
      made.left = orExisting(target(Left.class, is.first(), place, left), left);
    } else if (entity instanceof Leaf made) {
      made.author = orExisting(target(Author.class, is.first(), place, author), author);
      made.node = target(Node.class, is.second(), place, node);
    }
  }

  /** The target of a reference that may close a circle of types. */
  private <E extends Entity> E inCircle(Class<E> type, Integer choice, int place, E existing) {
    return spec.circles() || choice == null ? target(type, choice, place, existing) : existing;
  }

  /** One of the entities of a type, or the row that is there; without circles, an earlier one. */
  private <E extends Entity> E target(Class<E> type, Integer choice, int place, E existing) {
    if (choice == null) {
      return null;
    }
    List<E> candidates = new ArrayList<>(List.of(existing));
    entities.subList(0, spec.circles() ? entities.size() : place).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .forEach(candidates::add);
    return candidates.get(choice % candidates.size());
  }

  private static <E> E orExisting(E target, E existing) {
    return target == null ? existing : target;
  }
}
