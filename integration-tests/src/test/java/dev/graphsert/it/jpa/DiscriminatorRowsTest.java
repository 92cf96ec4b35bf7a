package dev.graphsert.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The column that tells classes apart has the name, the type and the values that Hibernate has. */
final class DiscriminatorRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  /** Compares the rows, and what the topmost table has in the column. */
  private static void assertKinds(
      String column, List<String> kinds, Supplier<List<?>> graph, Class<?>... entities) {
    HibernatePeer peer = new HibernatePeer(SCHEMA, entities);
    peer.assertSameRows(graph);
    String rows =
        peer.rowsOfGraphsert(graph)
            .get(
                "\"discriminatorrowstest$"
                    + entities[0].getSimpleName().toLowerCase(Locale.ROOT)
                    + "\"")
            .toString();
    assertThat(kinds).allSatisfy(kind -> assertThat(rows).contains("\"" + column + "\": " + kind));
  }

  @Test
  void namedTextsInOneTable() {
    assertKinds(
        "kind_of",
        List.of("\"Fruit\"", "\"a pear\""),
        () -> List.of(new Apple(), new Pear(), new Apple()),
        Plant.class,
        Apple.class,
        Pear.class);
  }

  @Test
  void namedTextsInATableForEachLevel() {
    assertKinds(
        "Media Kind",
        List.of("\"DiscriminatorRowsTest$Medium\"", "\"B\"", "\"Journal\""),
        () -> List.of(new Medium(), new Book(), new Magazine()),
        Medium.class,
        Book.class,
        Magazine.class);
  }

  @Test
  void lettersInATableForEachLevel() {
    assertKinds(
        "dtype",
        List.of("\"R\"", "\"S\""),
        () -> List.of(new Root(), new Sprout()),
        Root.class,
        Sprout.class);
  }

  @Test
  void numbersInATableForEachLevel() {
    assertKinds(
        "number",
        List.of("0", "-7"),
        () -> List.of(new Zero(), new Seven()),
        Zero.class,
        Seven.class);
  }

  @Test
  void noneInATableForEachClass() {
    HibernatePeer peer = new HibernatePeer(SCHEMA, Tool.class, Saw.class);
    Supplier<List<?>> graph = () -> List.of(new Tool(), new Saw());
    peer.assertSameRows(graph);
    assertThat(peer.rowsOfGraphsert(graph).toString())
        .contains("steel")
        .doesNotContain("unused", "never");
  }

  @MappedSuperclass
  abstract static class Numbered {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
  }

  @Entity
  @BatchEntity
  @DiscriminatorColumn(name = "kind_of", length = 40)
  abstract static class Plant extends Numbered {}

  @Entity(name = "Fruit")
  @BatchEntity
  static class Apple extends Plant {
    String sort = "Boskop";
  }

  @Entity
  @BatchEntity
  @DiscriminatorValue("a pear")
  static class Pear extends Plant {}

  @Entity
  @BatchEntity
  @Inheritance(strategy = InheritanceType.JOINED)
  @DiscriminatorColumn(name = "\"Media Kind\"", discriminatorType = DiscriminatorType.STRING)
  static class Medium extends Numbered {
    String title = "title";
  }

  @Entity
  @BatchEntity
  @DiscriminatorValue("B")
  static class Book extends Medium {
    int pages = 300;
  }

  @Entity(name = "Journal")
  @BatchEntity
  static class Magazine extends Medium {
    int issue = 4;
  }

  @Entity
  @BatchEntity
  @Inheritance(strategy = InheritanceType.JOINED)
  @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR)
  @DiscriminatorValue("R")
  static class Root extends Numbered {
    String name = "root";
  }

  @Entity
  @BatchEntity
  @DiscriminatorValue("S")
  static class Sprout extends Root {
    @Column(name = "len")
    int length = 2;
  }

  @Entity
  @BatchEntity
  @Inheritance(strategy = InheritanceType.JOINED)
  @DiscriminatorColumn(name = "number", discriminatorType = DiscriminatorType.INTEGER)
  @DiscriminatorValue("0")
  static class Zero extends Numbered {}

  @Entity
  @BatchEntity
  @DiscriminatorValue("-7")
  static class Seven extends Zero {
    String text = "seven";
  }

  @Entity
  @BatchEntity
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  @DiscriminatorColumn(name = "unused")
  @DiscriminatorValue("never")
  static class Tool extends Numbered {
    String made = "steel";
  }

  @Entity
  @BatchEntity
  @DiscriminatorValue("never either")
  static class Saw extends Tool {
    int teeth = 32;
  }
}
