package shop;

import dev.graphsert.BatchEntity;
import dev.graphsert.Column;
import dev.graphsert.Embedded;
import dev.graphsert.Inheritance;
import dev.graphsert.InheritanceStrategy;
import dev.graphsert.OwnedCollection;
import dev.graphsert.SecondaryTable;
import java.util.List;

/** A class in the table of another, one in a table of its own, and tables beside. */
class Shapes {

  @BatchEntity
  @Inheritance
  abstract static class Shape {
    Long id;
    String name;
  }

  @BatchEntity(discriminator = "round")
  static class Circle extends Shape {
    int radius;
    Shape around;
  }

  @BatchEntity
  @Inheritance(
      strategy = InheritanceStrategy.JOINED,
      discriminatorColumn = "kind",
      numericDiscriminator = true)
  abstract static class Person {
    Long id;

    @OwnedCollection(column = "person_id")
    List<Circle> circles;
  }

  @BatchEntity(keyColumns = "person_id", discriminator = "7")
  @SecondaryTable(name = "notes", schema = "more", keyColumns = "worker_id")
  static class Worker extends Person {
    @Column(table = "notes")
    String note;

    @Embedded(table = "notes")
    Place place;
  }

  record Place(String street) {}
}
