package dev.graphsert.it.jpa;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Elements get the columns of an owner that they know nothing of, as Hibernate fills them. */
@SuppressWarnings("UnusedVariable") // as entities are
final class BackReferenceRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  private static void assertSameRows(Supplier<List<?>> graph, Class<?>... entities) {
    new HibernatePeer(SCHEMA, entities).assertSameRows(graph);
  }

  @Test
  void elementsThatAreInsertedWithTheirOwner() {
    assertSameRows(
        () -> {
          Parcel empty = new Parcel();
          empty.items = null;
          Parcel one = new Parcel();
          one.items.add(new Item("a"));
          one.items.add(new Item("b"));
          Parcel other = new Parcel();
          other.items.add(new Item("c"));
          return List.of(new Item("in none"), one, empty, other);
        },
        Parcel.class,
        Item.class,
        Crate.class);
  }

  @Test
  void elementsThatAreAddedThemselves() {
    assertSameRows(
        () -> {
          List<Item> items = List.of(new Item("a"), new Item("b"), new Item("c"));
          Crate crate = new Crate();
          crate.packed.add(items.get(2));
          crate.lost.add(items.get(0));
          crate.listed = Arrays.asList(items.get(1), null, items.get(2));
          Parcel parcel = new Parcel();
          parcel.items.add(items.get(2));
          return List.of(items.get(0), crate, items.get(1), items.get(2), parcel);
        },
        Parcel.class,
        Item.class,
        Crate.class);
  }

  @Test
  void columnsThatTakeNoNull() {
    assertSameRows(
        () -> {
          Invoice invoice = new Invoice();
          Line known = new Line("known");
          known.invoice = invoice;
          invoice.lines.add(known);
          invoice.lines.add(new Line("one"));
          invoice.lines.add(new Line("two"));
          invoice.best = known;
          Invoice other = new Invoice();
          other.lines.add(new Line("three"));
          return List.of(other, invoice);
        },
        Invoice.class,
        Line.class);
  }

  @Test
  void elementsOfTheirOwnersType() {
    assertSameRows(
        () -> {
          Node leaf = new Node("leaf");
          Node last = new Node("last");
          Node root = new Node("root", last, new Node("mid", leaf, new Node("leaf 2")));
          Node one = new Node("one");
          Node two = new Node("two", one);
          one.children.add(two);
          return List.of(leaf, root, one);
        },
        Node.class);
  }

  @Test
  void ownersAndElementsInACircle() {
    assertSameRows(
        () -> {
          Hen hen = new Hen();
          Hen chick = new Hen();
          Egg egg = new Egg();
          hen.eggs.add(egg);
          egg.hens.add(chick);
          chick.eggs.add(new Egg());
          chick.eggs.get(0).hens.add(hen);
          return List.of(hen, chick, egg, chick.eggs.get(0));
        },
        Hen.class,
        Egg.class);
  }

  @Test
  void ownersWithKeysOfSeveralColumns() {
    assertSameRows(
        () -> {
          Shelf shelf = new Shelf(7, "left");
          shelf.books.add(new Book("one"));
          shelf.books.add(new Book("two"));
          return List.of(new Book("lost"), shelf, new Shelf(7, "right"));
        },
        Shelf.class,
        Book.class);
  }

  @Test
  void elementsInHierarchies() {
    assertSameRows(
        () -> {
          Zoo zoo = new Zoo();
          Cat cat = new Cat();
          zoo.animals.addAll(List.of(new Animal(), cat, new Dog()));
          zoo.cats.add(cat);
          zoo.trucks.addAll(List.of(new Truck(), new LongTruck()));
          zoo.tickets.addAll(List.of(new Ticket(), new SeasonTicket()));
          return List.of(new Cat(), new Truck(), new SeasonTicket(), zoo);
        },
        Zoo.class,
        Animal.class,
        Cat.class,
        Dog.class,
        Vehicle.class,
        Truck.class,
        LongTruck.class,
        Ticket.class,
        SeasonTicket.class);
  }

  @Test
  void ownersInHierarchies() {
    assertSameRows(
        () -> {
          House house = new House();
          house.doors.add(new Door());
          house.gates.add(new Door());
          Castle castle = new Castle();
          castle.doors.add(new Door());
          castle.gates.add(new Door());
          castle.bridges.add(new Door());
          return List.of(new Building(), castle, house);
        },
        Building.class,
        House.class,
        Castle.class,
        Door.class);
  }

  @Test
  void namesAsSpringHasThem() {
    new HibernatePeer(SCHEMA, SpringOwner.class, SpringElement.class)
        .with(
            "hibernate.physical_naming_strategy",
            "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy")
        .assertSameRows(
            () -> {
              SpringOwner owner = new SpringOwner();
              owner.someElements.add(new SpringElement());
              owner.theOtherElements.add(new SpringElement());
              return List.of(owner);
            });
  }

  @Entity
  @BatchEntity
  static class Parcel {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long parcelId;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "parcelOf")
    private Set<Item> items = new LinkedHashSet<>();
  }

  @Entity
  @BatchEntity
  static class Item {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    private String name;

    @ManyToOne
    @JoinColumn(name = "parcelOf", insertable = false, updatable = false)
    private Parcel parcel;

    Item() {}

    Item(String name) {
      this.name = name;
    }
  }

  @Entity
  @BatchEntity
  static class Crate {
    private Long id;
    private List<Item> packed = new ArrayList<>();
    private Collection<Item> lost = new ArrayList<>();
    private List<Item> listed = new ArrayList<>();

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    public Long getId() {
      return id;
    }

    public void setId(Long id) {
      this.id = id;
    }

    @OneToMany
    @JoinColumn
    public List<Item> getPacked() {
      return packed;
    }

    public void setPacked(List<Item> packed) {
      this.packed = packed;
    }

    @OneToMany(targetEntity = Item.class)
    @JoinColumn(name = "\"Lost In\"")
    public Collection<Item> getLost() {
      return lost;
    }

    public void setLost(Collection<Item> lost) {
      this.lost = lost;
    }

    @OneToMany
    @JoinColumn(name = "listOf", referencedColumnName = "id")
    @OrderColumn
    public List<Item> getListed() {
      return listed;
    }

    public void setListed(List<Item> listed) {
      this.listed = listed;
    }
  }

  @Entity
  @BatchEntity
  static class Invoice {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "invoice_id", nullable = false, updatable = false)
    @OrderColumn(name = "placeOf", nullable = false)
    private List<Line> lines = new ArrayList<>();

    @ManyToOne private Line best;
  }

  @Entity
  @BatchEntity
  static class Line {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    String text;

    @ManyToOne
    @JoinColumn(name = "known_invoice")
    Invoice invoice;

    Line() {}

    Line(String text) {
      this.text = text;
    }
  }

  @Entity
  @BatchEntity
  static class Node {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    String name;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "parent")
    @OrderColumn
    List<Node> children = new ArrayList<>();

    Node() {}

    Node(String name, Node... children) {
      this.name = name;
      this.children.addAll(List.of(children));
    }
  }

  @Entity
  @BatchEntity
  static class Hen {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @OneToMany
    @JoinColumn(name = "layer")
    @OrderColumn(name = "laid")
    List<Egg> eggs = new ArrayList<>();
  }

  @Entity
  @BatchEntity
  static class Egg {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @OneToMany
    @JoinColumn(name = "fromEgg")
    List<Hen> hens = new ArrayList<>();
  }

  @Entity
  @BatchEntity
  @IdClass(Shelf.Key.class)
  static class Shelf {
    @Id int room;
    @Id String side;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "ofSide", referencedColumnName = "side")
    @JoinColumn(name = "ofRoom", referencedColumnName = "room")
    List<Book> books = new ArrayList<>();

    Shelf() {}

    Shelf(int room, String side) {
      this.room = room;
      this.side = side;
    }

    record Key(int room, String side) implements Serializable {}
  }

  @Entity
  @BatchEntity
  static class Book {
    @Id String title;

    Book() {}

    Book(String title) {
      this.title = title;
    }
  }

  @Entity
  @BatchEntity
  static class Zoo {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "zoo")
    @OrderColumn
    List<Animal> animals = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "cats_of")
    List<Cat> cats = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "zoo")
    List<Truck> trucks = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "zoo")
    List<Ticket> tickets = new ArrayList<>();
  }

  @Entity
  @BatchEntity
  @Inheritance
  static class Animal {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
  }

  @Entity
  @BatchEntity
  static class Cat extends Animal {
    @Column boolean sleeps = true;
  }

  @Entity
  @BatchEntity
  static class Dog extends Animal {
    @Column String bark = "wow";
  }

  @Entity
  @BatchEntity
  @Inheritance(strategy = InheritanceType.JOINED)
  abstract static class Vehicle {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
  }

  @Entity
  @BatchEntity
  static class Truck extends Vehicle {
    int tons = 3;
  }

  @Entity
  @BatchEntity
  static class LongTruck extends Truck {
    int length = 5;
  }

  @Entity
  @BatchEntity
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  static class Ticket {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
  }

  @Entity
  @BatchEntity
  static class SeasonTicket extends Ticket {
    int months = 3;
  }

  @Entity
  @BatchEntity
  @Inheritance(strategy = InheritanceType.JOINED)
  static class Building {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "building")
    @OrderColumn(name = "door_number")
    List<Door> doors = new ArrayList<>();
  }

  @Entity
  @BatchEntity
  static class House extends Building {
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "house")
    Set<Door> gates = new LinkedHashSet<>();
  }

  @Entity
  @BatchEntity
  static class Castle extends House {
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "castle")
    Set<Door> bridges = new LinkedHashSet<>();
  }

  @Entity
  @BatchEntity
  static class Door {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
  }

  @Entity
  @BatchEntity(naming = dev.graphsert.Naming.SPRING)
  static class SpringOwner {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long ownerId;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn
    @OrderColumn
    List<SpringElement> someElements = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "otherOwner")
    Set<SpringElement> theOtherElements = new LinkedHashSet<>();
  }

  @Entity
  @BatchEntity(naming = dev.graphsert.Naming.SPRING)
  static class SpringElement {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
  }
}
