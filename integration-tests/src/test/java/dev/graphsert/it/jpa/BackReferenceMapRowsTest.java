package dev.graphsert.it.jpa;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Elements are told of their owner and of their key in a map, also from embedded values. */
@SuppressWarnings("UnusedVariable") // as entities are
final class BackReferenceMapRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  private static void assertSameRows(Supplier<List<?>> graph, Class<?>... entities) {
    new HibernatePeer(SCHEMA, entities).assertSameRows(graph);
  }

  @Test
  void keysThatAreValues() {
    assertSameRows(
        () -> {
          Store store = new Store();
          store.byName.put("pear", new Fruit("Pear"));
          store.byName.put(null, new Fruit("nameless"));
          Fruit twice = new Fruit("in both");
          store.byName.put("first", twice);
          store.byName.put("last", twice);
          store.byDay.put(LocalDate.of(2024, 2, 29), new Fruit("fig"));
          store.byKind.put(Kind.SOFT, new Fruit("kiwi"));
          store.byOrdinal.put(Kind.HARD, new Fruit("nut"));
          store.byCode.put("code", new Fruit("plum"));
          store.sold = null;
          Store other = new Store();
          other.byName.put("pear", new Fruit("another"));
          other.sold.put("x", twice);
          other.sold.put("nothing", null);
          return List.of(new Fruit("in none"), store, new Store(), other);
        },
        Store.class,
        Fruit.class);
  }

  @Test
  void keysThatAreMembersOfTheElements() {
    assertSameRows(
        () -> {
          Dictionary dictionary = new Dictionary();
          dictionary.byText.put("a", new Word("a", "en"));
          dictionary.byText.put("other than its text", new Word("b", "en"));
          dictionary.byId.put(7L, new Word("c", "en"));
          dictionary.byLanguage.put("de", new Word("d", "de"));
          return List.of(dictionary);
        },
        Dictionary.class,
        Word.class);
  }

  @Test
  void keysThatAreEntities() {
    assertSameRows(
        () -> {
          Country here = new Country("here");
          Country there = new Country("there");
          Place place = new Place(3, "b");
          Catalog catalog = new Catalog();
          catalog.prices.put(here, new Price(1));
          catalog.prices.put(there, new Price(2));
          catalog.atPlaces.put(place, new Price(3));
          Catalog other = new Catalog();
          other.prices.put(there, new Price(4));
          return List.of(here, there, place, new Price(5), catalog, other);
        },
        Catalog.class,
        Country.class,
        Place.class,
        Price.class);
  }

  @Test
  void elementsOfTheirOwnersTypeUnderKeysOfIt() {
    assertSameRows(
        () -> {
          Folder root = new Folder();
          Folder key = new Folder();
          Folder child = new Folder();
          Folder leaf = new Folder();
          root.children.put(key, child);
          child.children.put(root, leaf);
          root.byName.put("leaf", leaf);
          return List.of(leaf, child, root, key);
        },
        Folder.class);
  }

  @Test
  void columnsThatTakeNoNull() {
    assertSameRows(
        () -> {
          Bill bill = new Bill();
          bill.lines.put("one", new BillLine());
          bill.lines.put("two", new BillLine());
          return List.of(bill);
        },
        Bill.class,
        BillLine.class);
  }

  @Test
  void inEmbeddedValues() {
    assertSameRows(
        () -> {
          Person person = new Person();
          person.home.pets.add(new Pet("cat"));
          person.home.pets.add(new Pet("dog"));
          person.home.room.things.add(new Thing("lamp"));
          person.home.room.byName.put("desk", new Thing("desk"));
          person.toys.gifts.add(new Gift());
          Person homeless = new Person();
          homeless.home = null;
          Person without = new Person();
          without.home.room = null;
          without.home.pets = null;
          return List.of(person, homeless, new Pet("stray"), without);
        },
        Person.class,
        Pet.class,
        Thing.class,
        Gift.class);
  }

  @MappedSuperclass
  abstract static class Numbered {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;
  }

  enum Kind {
    HARD,
    SOFT
  }

  static final class Shouted implements AttributeConverter<String, String> {
    @Override
    public String convertToDatabaseColumn(String value) {
      return value == null ? null : value.toUpperCase(Locale.ROOT);
    }

    @Override
    public String convertToEntityAttribute(String value) {
      return value;
    }
  }

  @Entity
  @BatchEntity
  static class Store extends Numbered {
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn
    @Convert(attributeName = "key", converter = Shouted.class)
    Map<String, Fruit> byCode = new LinkedHashMap<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "dayStore")
    @MapKeyColumn(name = "soldOn")
    Map<LocalDate, Fruit> byDay = new LinkedHashMap<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn
    @MapKeyEnumerated(EnumType.STRING)
    Map<Kind, Fruit> byKind = new LinkedHashMap<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn
    private Map<String, Fruit> byName = new LinkedHashMap<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn
    Map<Kind, Fruit> byOrdinal = new LinkedHashMap<>();

    @OneToMany @JoinColumn private Map<String, Fruit> sold = new LinkedHashMap<>();
  }

  @Entity
  @BatchEntity
  static class Fruit extends Numbered {
    private String name;

    Fruit() {}

    Fruit(String name) {
      this.name = name;
    }
  }

  @Entity
  @BatchEntity
  static class Dictionary extends Numbered {
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn
    @MapKey
    private Map<Long, Word> byId = new LinkedHashMap<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn
    @MapKeyColumn(name = "language", insertable = false, updatable = false)
    private Map<String, Word> byLanguage = new LinkedHashMap<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn
    @MapKey(name = "text")
    Map<String, Word> byText = new LinkedHashMap<>();
  }

  @Entity
  @BatchEntity
  static class Word extends Numbered {
    String text;
    String language;

    Word() {}

    Word(String text, String language) {
      this.text = text;
      this.language = language;
    }
  }

  @Entity
  @BatchEntity
  static class Catalog extends Numbered {
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "placedIn")
    @MapKeyJoinColumn(name = "placeB", referencedColumnName = "b", nullable = true)
    @MapKeyJoinColumn(name = "placeA", referencedColumnName = "a", nullable = true)
    private Map<Place, Price> atPlaces = new LinkedHashMap<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn
    @MapKeyJoinColumn(nullable = true)
    Map<Country, Price> prices = new LinkedHashMap<>();
  }

  @Entity
  @BatchEntity
  static class Country extends Numbered {
    String name;

    Country() {}

    Country(String name) {
      this.name = name;
    }
  }

  @Entity
  @BatchEntity
  @IdClass(Place.Key.class)
  static class Place {
    @Id int a;
    @Id String b;

    Place() {}

    Place(int a, String b) {
      this.a = a;
      this.b = b;
    }

    record Key(int a, String b) implements Serializable {}
  }

  @Entity
  @BatchEntity
  static class Price extends Numbered {
    int cents;

    Price() {}

    Price(int cents) {
      this.cents = cents;
    }
  }

  @Entity
  @BatchEntity
  static class Folder extends Numbered {
    @OneToMany
    @JoinColumn(name = "parent")
    @MapKeyJoinColumn(name = "keyFolder", nullable = true)
    Map<Folder, Folder> children = new LinkedHashMap<>();

    @OneToMany
    @JoinColumn(name = "namer")
    Map<String, Folder> byName = new LinkedHashMap<>();
  }

  @Entity
  @BatchEntity
  static class Bill extends Numbered {
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "bill", nullable = false)
    @MapKeyColumn(name = "label", nullable = false)
    private Map<String, BillLine> lines = new LinkedHashMap<>();
  }

  @Entity
  @BatchEntity
  static class BillLine extends Numbered {}

  @Entity
  @BatchEntity
  static class Person extends Numbered {
    @Embedded private Home home = new Home();
    private Toys toys = new Toys();
  }

  @Embeddable
  static class Home {
    @Column String street = "street";

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn
    @OrderColumn
    private List<Pet> pets = new ArrayList<>();

    private Room room = new Room();
  }

  @Embeddable
  static class Room {
    int number = 3;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn
    Map<String, Thing> byName = new LinkedHashMap<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "roomOf")
    Set<Thing> things = new LinkedHashSet<>();
  }

  @Embeddable
  static class Toys {
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn
    List<Gift> gifts = new ArrayList<>();
  }

  @Entity
  @BatchEntity
  static class Pet extends Numbered {
    String name;

    @ManyToOne
    @JoinColumn(name = "pets_id", insertable = false, updatable = false)
    Person owner;

    Pet() {}

    Pet(String name) {
      this.name = name;
    }
  }

  @Entity
  @BatchEntity
  static class Thing extends Numbered {
    String name;

    Thing() {}

    Thing(String name) {
      this.name = name;
    }
  }

  @Entity
  @BatchEntity
  static class Gift extends Numbered {}
}
