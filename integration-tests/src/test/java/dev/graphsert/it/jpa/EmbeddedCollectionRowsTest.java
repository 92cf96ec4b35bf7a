package dev.graphsert.it.jpa;

import dev.graphsert.BatchEntity;
import dev.graphsert.Naming;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Collections in embedded values get the rows that Hibernate writes. */
@SuppressWarnings("UnusedVariable") // as entities are
final class EmbeddedCollectionRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  private static Person person() {
    Person person = new Person();
    person.home = new Home();
    person.home.garden = new Garden();
    person.links = new Links();
    return person;
  }

  @Test
  void ofValuesAndOfEntities() {
    Supplier<List<?>> graph =
        () -> {
          Person lonely = new Person();
          Person homeless = person();
          homeless.home = null;
          Person gardenless = person();
          gardenless.home.garden = null;
          Person person = person();
          person.home.rooms.add(new Room());
          person.home.rooms.get(1).cleaner = lonely;
          person.links.friends.add(homeless);
          person.links.friends.add(gardenless);
          person.links.known.put("first", lonely);
          Book book = new Book();
          person.links.books.add(book);
          person.links.liked.add(book);
          book.readers.add(person);
          Dog dog = new Dog();
          dog.owner = person;
          dog.favouriteOf = person;
          person.links.dogs.add(dog);
          person.links.favourite = dog;
          return List.of(lonely, homeless, gardenless, person);
        };
    new HibernatePeer(SCHEMA, Person.class, Dog.class, Book.class).assertSameRows(graph);
  }

  @Test
  void asSpringNamesThem() {
    new HibernatePeer(SCHEMA, SpringPerson.class)
        .with(
            "hibernate.physical_naming_strategy",
            "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy")
        .with("hibernate.implicit_naming_strategy", CollectionRowsTest.AsSpring.class.getName())
        .assertSameRows(
            () -> {
              SpringPerson friend = new SpringPerson();
              SpringPerson person = new SpringPerson();
              person.firstHome.bestFriends.add(friend);
              return List.of(friend, person);
            });
  }

  @Test
  void inHierarchies() {
    new HibernatePeer(SCHEMA, Worker.class, Boss.class)
        .assertSameRows(() -> List.of(new Worker(), new Boss()));
  }

  @Entity(name = "Human")
  @BatchEntity
  static class Person {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @AttributeOverride(name = "rooms.floorArea", column = @Column(name = "square_metres"))
    @Embedded
    private Home home;

    @Embedded private Links links;
  }

  @Embeddable
  static class Home {
    private String street = "street";
    @ElementCollection private List<String> phoneNumbers = List.of("1", "2");

    @ElementCollection
    @OrderColumn
    @CollectionTable(name = "doors", joinColumns = @JoinColumn(name = "leads_to"))
    @Column(name = "door")
    private List<String> doors = List.of("front", "back");

    @ElementCollection private List<Room> rooms = new ArrayList<>(List.of(new Room()));

    @Embedded private Garden garden;
  }

  @Embeddable
  static class Room {
    private int floorArea = 12;
    @ManyToOne private Person cleaner;
  }

  /** Without a column. */
  @Embeddable
  static class Garden {
    @ElementCollection private Map<String, Integer> treeCounts = new TreeMap<>(Map.of("oak", 2));
    @ElementCollection @OrderColumn List<String> paths = List.of("long", "short");
  }

  @Embeddable
  static class Links {
    @ManyToMany private Set<Person> friends = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "knows")
    private Map<String, Person> known = new LinkedHashMap<>();

    @OneToMany(cascade = CascadeType.ALL)
    @OrderColumn
    private List<Book> books = new ArrayList<>();

    @ManyToMany
    @JoinTable(name = "likes")
    private List<Book> liked = new ArrayList<>();

    @OneToMany(mappedBy = "owner", cascade = CascadeType.ALL)
    private List<Dog> dogs = new ArrayList<>();

    @OneToOne(mappedBy = "favouriteOf", cascade = CascadeType.ALL)
    private Dog favourite;
  }

  @Entity
  @BatchEntity
  static class Dog {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ManyToOne Person owner;
    @OneToOne Person favouriteOf;
  }

  @Entity
  @BatchEntity
  static class Book {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ManyToMany(mappedBy = "links.liked")
    List<Person> readers = new ArrayList<>();
  }

  @Entity
  @BatchEntity(naming = Naming.SPRING)
  static class SpringPerson {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long personId;

    SpringHome firstHome = new SpringHome();
  }

  @Embeddable
  static class SpringHome {
    @ElementCollection @OrderColumn List<String> phoneNumbers = List.of("1");
    @ElementCollection Map<String, Integer> treeCounts = Map.of("oak", 1);
    @ManyToMany Set<SpringPerson> bestFriends = new HashSet<>();
  }

  @Entity
  @BatchEntity
  @Inheritance(strategy = InheritanceType.JOINED)
  static class Worker {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @Embedded Garden garden = new Garden();
  }

  @Entity
  @BatchEntity
  static class Boss extends Worker {
    @Embedded Garden privateGarden = new Garden();
  }
}
