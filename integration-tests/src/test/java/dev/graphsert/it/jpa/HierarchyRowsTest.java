package dev.graphsert.it.jpa;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Hierarchies of entities make the same rows by Hibernate and by Graphsert. */
final class HierarchyRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  private static void assertSameRows(Supplier<List<?>> graph, Class<?>... entities) {
    new HibernatePeer(SCHEMA, entities).assertSameRows(graph);
  }

  @Test
  void oneTableForAll() {
    assertSameRows(
        () -> {
          Animal animal = new Animal();
          Dog dog = new Dog();
          dog.owner = animal;
          dog.pack = dog;
          Puppy puppy = new Puppy();
          puppy.pack = dog;
          puppy.owner = dog;
          return List.of(animal, dog, puppy, new Cat());
        },
        Animal.class,
        Dog.class,
        Puppy.class,
        Cat.class);
  }

  @Test
  void discriminatorsThatAreNamed() {
    assertSameRows(() -> List.of(new Car(), new Bike()), Vehicle.class, Car.class, Bike.class);
    assertSameRows(() -> List.of(new One(), new Two()), One.class, Two.class);
  }

  @Test
  void anAbstractRootThatSaysNothing() {
    assertSameRows(
        () -> {
          Holder holder = new Holder();
          holder.plain = new PlainChild();
          return List.of(holder);
        },
        Plain.class,
        PlainChild.class,
        Holder.class);
  }

  @Test
  void aTableForEachLevel() {
    assertSameRows(
        () -> {
          Person person = new Person();
          Employee employee = new Employee();
          Manager manager = new Manager();
          employee.boss = manager;
          employee.friend = person;
          manager.boss = manager;
          person.friend = employee;
          return List.of(person, employee, manager);
        },
        Person.class,
        Employee.class,
        Manager.class);
  }

  @Test
  void levelsWithADiscriminator() {
    assertSameRows(
        () -> List.of(new Invoice(), new Reminder()),
        Document.class,
        Invoice.class,
        Reminder.class);
  }

  @Test
  void aTableForEachClass() {
    assertSameRows(
        () -> {
          Circle circle = new Circle();
          Square square = new Square();
          square.inner = circle;
          return List.of(circle, square, new Square());
        },
        Shape.class,
        Circle.class,
        Square.class);
  }

  @Entity
  @BatchEntity
  @Inheritance
  static class Animal {
    @Id @GeneratedValue Long id;
    String name = "animal";
    @ManyToOne Animal owner;
  }

  @Entity
  @BatchEntity
  static class Dog extends Animal {
    int barks = 3;
    @ManyToOne Dog pack;
  }

  @MappedSuperclass
  static class Young extends Dog {
    int weeks = 4;
  }

  @Entity(name = "Pup")
  @BatchEntity
  @AttributeOverride(name = "weeks", column = @Column(name = "age_in_weeks"))
  static class Puppy extends Young {
    String toy = "ball";
  }

  @Entity
  @BatchEntity
  @DiscriminatorValue("it's a \"cat\"")
  static class Cat extends Animal {
    String mood = "bad";
  }

  @Entity
  @BatchEntity
  @DiscriminatorColumn(name = "kindOf", discriminatorType = DiscriminatorType.CHAR)
  @DiscriminatorValue("V")
  abstract static class Vehicle {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
  }

  @Entity
  @BatchEntity
  @DiscriminatorValue("C")
  static class Car extends Vehicle {
    int doors = 5;
  }

  @Entity
  @BatchEntity
  @DiscriminatorValue("'")
  static class Bike extends Vehicle {
    boolean electric = true;
  }

  @Entity
  @BatchEntity
  @DiscriminatorColumn(name = "number", discriminatorType = DiscriminatorType.INTEGER)
  @DiscriminatorValue("1")
  static class One {
    @Id @GeneratedValue Integer id;
  }

  @Entity
  @BatchEntity
  @DiscriminatorValue("-2")
  static class Two extends One {}

  @Entity
  @BatchEntity
  abstract static class Plain {
    @Id @GeneratedValue Long id;
  }

  @Entity
  @BatchEntity
  static class PlainChild extends Plain {
    String text = "text";
  }

  @Entity
  @BatchEntity
  static class Holder {
    @Id @GeneratedValue Long id;

    @ManyToOne(cascade = CascadeType.PERSIST)
    Plain plain;
  }

  @Entity
  @BatchEntity
  @Inheritance(strategy = InheritanceType.JOINED)
  static class Person {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String name = "person";
    @ManyToOne Person friend;
  }

  @Entity
  @BatchEntity
  @PrimaryKeyJoinColumn(name = "person_id")
  static class Employee extends Person {
    int salary = 100;
    @ManyToOne Manager boss;
  }

  @Entity
  @BatchEntity
  @Table(name = "managers")
  static class Manager extends Employee {
    int level = 1;
    @ManyToOne Employee deputy = this;
  }

  @Entity
  @BatchEntity
  @Inheritance(strategy = InheritanceType.JOINED)
  @DiscriminatorColumn
  abstract static class Document {
    @Id @GeneratedValue Long id;
    String title = "title";
  }

  @Entity
  @BatchEntity
  static class Invoice extends Document {
    int amount = 7;
  }

  @Entity
  @BatchEntity
  @DiscriminatorValue("R")
  static class Reminder extends Document {}

  @Entity
  @BatchEntity
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  abstract static class Shape {
    @Id @GeneratedValue Long id;
    String color = "red";
  }

  @Entity
  @BatchEntity
  static class Circle extends Shape {
    int radius = 2;
  }

  @Entity
  @BatchEntity
  static class Square extends Shape {
    int side = 3;
    @ManyToOne Shape inner;
  }
}
