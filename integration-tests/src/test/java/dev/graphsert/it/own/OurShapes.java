package dev.graphsert.it.own;

import dev.graphsert.BatchEntity;
import dev.graphsert.CollectionTable;
import dev.graphsert.Column;
import dev.graphsert.Embedded;
import dev.graphsert.Id;
import dev.graphsert.Inheritance;
import dev.graphsert.InheritanceStrategy;
import dev.graphsert.Reference;
import dev.graphsert.SecondaryTable;
import java.util.ArrayList;
import java.util.List;

/** Hierarchies under each strategy, and secondary tables. */
final class OurShapes {

  private OurShapes() {}

  @BatchEntity(table = "shape", discriminator = "S")
  @Inheritance(discriminatorColumn = "kind")
  static class Shape {
    Long id;
    String name;

    @CollectionTable(table = "shape_tags", ownerColumns = "shape")
    @Column(name = "tag")
    List<String> tags = new ArrayList<>();
  }

  @BatchEntity
  static class Circle extends Shape {
    int radius;
    Shape around;
  }

  @BatchEntity(table = "person")
  @Inheritance(
      strategy = InheritanceStrategy.JOINED,
      discriminatorColumn = "kind",
      numericDiscriminator = true)
  abstract static class Person {
    Long id;
    private String name = "p";

    String getName() {
      return name;
    }
  }

  @BatchEntity(table = "worker", keyColumns = "person", discriminator = "1")
  static class Worker extends Person {
    String trade;
  }

  @BatchEntity(table = "chief", discriminator = "2")
  static class Chief extends Worker {
    Person deputy;
  }

  @BatchEntity(table = "vehicle")
  @Inheritance(strategy = InheritanceStrategy.TABLE_PER_CLASS)
  static class Vehicle {
    @Id(sequence = "vehicles")
    Long id;

    String plate;
  }

  @BatchEntity(table = "lorry")
  static class Lorry extends Vehicle {
    int load;
  }

  @BatchEntity(table = "house")
  @SecondaryTable(name = "notes", keyColumns = "house")
  @SecondaryTable(name = "places")
  @SecondaryTable(name = "sizes")
  @SecondaryTable(name = "marks", optional = false)
  @SecondaryTable(name = "seals", keyColumns = "house", optional = false)
  static class House {
    Long id;

    @Column(table = "notes")
    private String note;

    @Embedded(prefix = "", table = "places")
    Place place;

    String name = "h";

    @Reference(column = "next_house", table = "notes")
    House next;

    @Column(table = "sizes")
    int floors;

    @Column(table = "marks")
    String mark;

    House(String note, Place place, House next) {
      this.note = note;
      this.place = place;
      this.next = next;
    }

    String getNote() {
      return note;
    }
  }

  record Place(String street, String city) {}
}
