package dev.graphsert.it.jpa;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrePersist;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What entities inherit from entities: collections with tables of their own, and callbacks. */
@SuppressWarnings("UnusedVariable") // as entities are
final class InheritedRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  private static void assertSameRows(Supplier<List<?>> graph, Class<?>... entities) {
    new HibernatePeer(SCHEMA, entities).assertSameRows(graph);
  }

  @Test
  void ofTablesForEachLevel() {
    assertSameRows(
        () -> {
          Novel novel = new Novel();
          Series series = new Series();
          series.parts.add(novel);
          series.others.put("first", 1);
          return List.of(novel, series, new Novel());
        },
        Work.class,
        Novel.class,
        Series.class);
  }

  @Test
  void ofATableForAll() {
    assertSameRows(
        () -> {
          Cat cat = new Cat();
          cat.friends.add(new Dog());
          return List.of(cat.friends.get(0), cat, new Dog());
        },
        Pet.class,
        Cat.class,
        Dog.class);
  }

  @Test
  void ofATableForEachClass() {
    assertSameRows(
        () -> {
          Square square = new Square();
          square.near.add(new Circle());
          return List.of(square.near.get(0), square);
        },
        Shape.class,
        Square.class,
        Circle.class);
  }

  static class Listener {
    @PrePersist
    void before(Work work) {
      work.log += " listener";
    }
  }

  @MappedSuperclass
  abstract static class Tagged {
    @ElementCollection @OrderColumn private List<String> tags = List.of("a", "b");

    @PrePersist
    private void tag() {
      tags = List.of("c", "d");
    }
  }

  @Entity
  @BatchEntity
  @Inheritance(strategy = InheritanceType.JOINED)
  @EntityListeners(Listener.class)
  abstract static class Work extends Tagged {
    @Id @GeneratedValue private Long id;
    String log = "";

    @ElementCollection
    @MapKeyColumn(name = "word")
    Map<String, Integer> others = new LinkedHashMap<>(Map.of("x", 2));

    @PrePersist
    void beforeWork() {
      log += " work";
    }
  }

  @Entity
  @BatchEntity
  static class Novel extends Work {
    private int pages = 3;

    @PrePersist
    private void beforeNovel() {
      log += " novel";
      pages++;
    }
  }

  @Entity
  @BatchEntity
  static class Series extends Work {
    @ManyToMany private List<Work> parts = new ArrayList<>();

    @Override
    void beforeWork() {
      log += " never, or once";
    }
  }

  @Entity
  @BatchEntity
  @Inheritance
  abstract static class Pet {
    @Id @GeneratedValue private Long id;
    @ManyToMany protected List<Pet> friends = new ArrayList<>();
    @ElementCollection protected List<String> names = List.of("n");
  }

  @Entity
  @BatchEntity
  static class Cat extends Pet {
    @ElementCollection private List<Integer> lives = List.of(9);
  }

  @Entity
  @BatchEntity
  static class Dog extends Pet {
    private String bone = "b";
  }

  @Entity
  @BatchEntity
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  abstract static class Shape {
    @Id @GeneratedValue private Long id;
    @ManyToMany protected List<Circle> near = new ArrayList<>();
  }

  @Entity
  @BatchEntity
  static class Square extends Shape {
    private int side = 1;
  }

  @Entity
  @BatchEntity
  static class Circle extends Shape {
    private int radius = 2;
  }
}
