package dev.graphsert.it.own;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.SecondaryRow;

/** The same in the words of JPA. */
final class TheirShapes {

  private TheirShapes() {}

  @Entity
  @Table(name = "shape")
  @Inheritance
  @DiscriminatorColumn(name = "kind")
  @DiscriminatorValue("S")
  static class Shape {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String name;

    @ElementCollection
    @CollectionTable(name = "shape_tags", joinColumns = @JoinColumn(name = "shape"))
    @Column(name = "tag")
    List<String> tags = new ArrayList<>();
  }

  @Entity
  @DiscriminatorValue("Circle")
  static class Circle extends Shape {
    int radius;

    @ManyToOne
    @JoinColumn(name = "around_id")
    Shape around;
  }

  @Entity
  @Table(name = "person")
  @Inheritance(strategy = InheritanceType.JOINED)
  @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
  abstract static class Person {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String name = "p";
  }

  @Entity
  @Table(name = "worker")
  @PrimaryKeyJoinColumn(name = "person")
  @DiscriminatorValue("1")
  static class Worker extends Person {
    String trade;
  }

  @Entity
  @Table(name = "chief")
  @DiscriminatorValue("2")
  static class Chief extends Worker {
    @ManyToOne
    @JoinColumn(name = "deputy_id")
    Person deputy;
  }

  @Entity
  @Table(name = "vehicle")
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  static class Vehicle {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(name = "vehicles", sequenceName = "vehicles", allocationSize = 1)
    Long id;

    String plate;
  }

  @Entity
  @Table(name = "lorry")
  static class Lorry extends Vehicle {
    int load;
  }

  @Entity
  @Table(name = "house")
  @SecondaryTable(name = "notes", pkJoinColumns = @PrimaryKeyJoinColumn(name = "house"))
  @SecondaryTable(name = "places")
  @SecondaryTable(name = "sizes")
  @SecondaryTable(name = "marks")
  @SecondaryTable(name = "seals", pkJoinColumns = @PrimaryKeyJoinColumn(name = "house"))
  @SecondaryRow(table = "marks", optional = false)
  @SecondaryRow(table = "seals", optional = false)
  static class House {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(table = "notes")
    String note;

    @AttributeOverride(name = "street", column = @Column(name = "street", table = "places"))
    @AttributeOverride(name = "city", column = @Column(name = "city", table = "places"))
    Place place;

    String name = "h";

    @ManyToOne
    @JoinColumn(name = "next_house", table = "notes")
    House next;

    @Column(table = "sizes")
    int floors;

    @Column(table = "marks")
    String mark;

    House() {}

    House(String note, Place place, House next) {
      this.note = note;
      this.place = place;
      this.next = next;
    }
  }

  @Embeddable
  static class Place {
    String street;
    String city;

    Place() {}

    Place(String street, String city) {
      this.street = street;
      this.city = city;
    }
  }
}
