package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.*;

class Hierarchies {

  @Entity
  @BatchEntity
  @Inheritance(strategy = InheritanceType.JOINED)
  @DiscriminatorColumn(name = "kind")
  abstract static class Person {
    @Id @GeneratedValue Long id;
    String name;
    @ManyToOne Person friend;
  }

  @Entity
  @BatchEntity
  @PrimaryKeyJoinColumn(name = "person_id")
  static class Employee extends Person {
    int salary;
  }

  @MappedSuperclass
  static class Graded extends Employee {
    int grade;
  }

  @Entity
  @BatchEntity
  @DiscriminatorValue("M")
  static class Manager extends Graded {
    @ManyToOne Employee deputy;
  }

  @Entity
  @BatchEntity
  @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR)
  @DiscriminatorValue("'")
  static class Animal {
    @Id @GeneratedValue Long id;
  }

  @Entity
  @BatchEntity
  @DiscriminatorValue("D")
  static class Dog extends Animal {
    int barks;
  }

  @Entity
  @BatchEntity
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  abstract static class Shape {
    @Id @GeneratedValue Long id;
    String color;
  }

  @Entity
  @BatchEntity
  static class Circle extends Shape {
    int radius;
  }
}
