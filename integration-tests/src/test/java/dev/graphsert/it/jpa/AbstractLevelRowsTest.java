package dev.graphsert.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SecondaryTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Levels between the topmost entity and the others, which may be abstract or no entities. */
final class AbstractLevelRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  private static void assertSameRows(Supplier<List<?>> graph, Class<?>... entities) {
    new HibernatePeer(SCHEMA, entities).assertSameRows(graph);
  }

  @Test
  void inOneTable() {
    assertSameRows(
        () -> {
          Dog dog = new Dog();
          Dog other = new Dog();
          other.friend = dog;
          return List.of(dog, new Animal(), other);
        },
        Animal.class,
        Pet.class,
        Dog.class);
  }

  @Test
  void inATableForEachLevel() {
    assertSameRows(
        () -> {
          Car car = new Car();
          Car other = new Car();
          other.towed = car;
          Tram tram = new Tram();
          return List.of(car, new Vehicle(), other, tram);
        },
        Vehicle.class,
        Motored.class,
        Car.class,
        Tram.class);
  }

  @Test
  void inATableForEachClass() {
    assertSameRows(
        () -> {
          Circle circle = new Circle();
          Ring ring = new Ring();
          ring.around = circle;
          Ring other = new Ring();
          other.around = ring;
          return List.of(circle, new Shape(), ring, other);
        },
        Shape.class,
        Round.class,
        Circle.class,
        Ring.class);
  }

  @Test
  void withSecondaryTables() {
    HibernatePeer peer = new HibernatePeer(SCHEMA, Person.class, Worker.class);
    Supplier<List<?>> graph =
        () -> {
          Worker unpaid = new Worker();
          unpaid.iban = null;
          unpaid.photo = null;
          return List.of(new Person(), new Worker(), unpaid);
        };
    peer.assertSameRows(graph);
    assertThat(peer.rowsOfGraphsert(graph).get("accounts")).hasSize(1);
    assertThat(peer.rowsOfGraphsert(graph).get("photos")).hasSize(2);
  }

  /** A table is filled by one statement, whichever classes its rows are of. */
  @Test
  void asFastAsOneRowOfEach() {
    new HibernatePeer(SCHEMA, Vehicle.class, Motored.class, Car.class, Tram.class)
        .rowsOf(
            factory -> {
              SCHEMA.insert(new Vehicle(), new Car(), new Tram());
              int ofFew = roundTrips(List.of(new Vehicle(), new Car(), new Tram()));
              List<Object> many = new ArrayList<>();
              for (int i = 0; i < 8; i++) {
                many.addAll(List.of(new Tram(), new Vehicle(), new Car()));
              }
              assertThat(roundTrips(many)).isEqualTo(ofFew);
            });
  }

  private static int roundTrips(List<?> entities) {
    try (var session = SCHEMA.openSession()) {
      session.addAll(entities);
      return session.commit().roundTrips();
    }
  }

  @MappedSuperclass
  abstract static class Numbered {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
  }

  @Entity
  @BatchEntity
  @Inheritance
  static class Animal extends Numbered {
    String name = "animal";
  }

  @Entity
  @BatchEntity
  abstract static class Pet extends Animal {
    String owner = "ann";
    @ManyToOne Pet friend;
  }

  @Entity
  @BatchEntity
  static class Dog extends Pet {
    int barks = 3;
  }

  @Entity
  @BatchEntity
  @Inheritance(strategy = InheritanceType.JOINED)
  static class Vehicle extends Numbered {
    String name = "vehicle";
  }

  @Entity
  @BatchEntity
  abstract static class Motored extends Vehicle {
    int power = 100;
    @ManyToOne Motored towed;
  }

  /** No entity: it has no table, and its members are in that of the class below. */
  @MappedSuperclass
  abstract static class Wheeled extends Motored {
    int wheels = 4;
    int axles = 2;
  }

  @Entity
  @BatchEntity
  @AttributeOverride(name = "axles", column = @Column(name = "car_axles"))
  static class Car extends Wheeled {
    int doors = 5;
  }

  @Entity
  @BatchEntity
  static class Tram extends Wheeled {
    String line = "5";
  }

  @Entity
  @BatchEntity
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  static class Shape extends Numbered {
    String color = "red";
  }

  @Entity
  @BatchEntity
  abstract static class Round extends Shape {
    int radius = 2;
    @ManyToOne Round around;
  }

  @Entity
  @BatchEntity
  static class Circle extends Round {
    boolean filled = true;
  }

  @Entity
  @BatchEntity
  static class Ring extends Circle {
    int hole = 1;
  }

  @Entity
  @BatchEntity
  @Inheritance(strategy = InheritanceType.JOINED)
  @SecondaryTable(name = "photos")
  static class Person extends Numbered {
    String name = "person";

    @Column(table = "photos")
    String photo = "photo";
  }

  @Entity
  @BatchEntity
  @SecondaryTable(name = "accounts")
  static class Worker extends Person {
    int salary = 5;

    @Column(table = "accounts")
    String iban = "DE";
  }
}
