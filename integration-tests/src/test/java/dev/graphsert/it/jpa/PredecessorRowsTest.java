package dev.graphsert.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * References that fill no column have what they lead to written before, in tables with the foreign
 * keys that Hibernate makes. Hibernate itself writes in the order in which it is told.
 */
@SuppressWarnings("UnusedVariable") // as entities are
final class PredecessorRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  /** The graph is added in the wrong order here, and persisted in the right one there. */
  private static void assertSameRows(Supplier<List<?>> lastFirst, Class<?>... entities) {
    HibernatePeer peer = new HibernatePeer(SCHEMA, entities);
    assertThat(peer.rowsOfGraphsert(lastFirst))
        .isEqualTo(peer.rowsOfHibernate(() -> reversed(lastFirst.get())))
        .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
  }

  private static List<?> reversed(List<?> entities) {
    List<?> others = new ArrayList<>(entities);
    Collections.reverse(others);
    return others;
  }

  @Test
  void aTargetThatIsAddedLater() {
    assertSameRows(
        () -> {
          Shop shop = new Shop(7L);
          return List.of(new Visit(1L, shop), new Visit(2L, null), shop);
        },
        Visit.class,
        Shop.class);
  }

  @Test
  void aRowOfTheSameTable() {
    assertSameRows(
        () -> {
          Folder top = new Folder(1L, null);
          Folder middle = new Folder(2L, top);
          return List.of(new Folder(3L, middle), middle, top);
        },
        Folder.class);
  }

  @Test
  void aPartOfTheKey() {
    assertSameRows(
        () -> {
          Shop shop = new Shop(7L);
          Shelf shelf = new Shelf(new ShelfKey(7L, 2), shop);
          return List.of(shelf, shop);
        },
        Shelf.class,
        Shop.class);
  }

  @Test
  void inEmbeddedValuesAndCollections() {
    assertSameRows(
        () -> {
          Shop one = new Shop(7L);
          Shop two = new Shop(8L);
          Tour tour = new Tour(1L, new Stop(7L, one), List.of(new Stop(8L, two)));
          return List.of(new Tour(2L, null, List.of()), tour, two, one);
        },
        Tour.class,
        Shop.class);
  }

  @Test
  void inTheTableOfALevel() {
    assertSameRows(
        () -> {
          Leader leader = new Leader(1L);
          Team team = new Team(5L, leader);
          return List.of(new Member(2L, team), team, leader);
        },
        Person.class,
        Leader.class,
        Member.class,
        Team.class);
  }

  @Test
  void newTargetsAreAddedByACascade() {
    new HibernatePeer(SCHEMA, Note.class, Author.class)
        .assertSameRows(() -> List.of(new Note(1L, new Author())));
  }

  @Test
  void aCircleIsBrokenWhereAColumnTakesNull() {
    assertSameRows(
        () -> {
          Firm firm = new Firm(1L);
          firm.head = new Worker(5L, firm);
          return List.of(firm.head, firm);
        },
        Firm.class,
        Worker.class);
  }

  @Test
  void theSameIdWithoutAColumn() {
    assertSameRows(
        () -> {
          Shop shop = new Shop(7L);
          return List.of(new Licence(7L, shop), shop);
        },
        Licence.class,
        Shop.class);
  }

  @Test
  void theSameIdIsNotLookedAt() {
    assertSameRows(
        () -> {
          Shop shop = new Shop(7L);
          return List.of(new Sign(8L, shop), shop);
        },
        Sign.class,
        Shop.class);
  }

  @Test
  void whatHasTheSameIdIsAddedByACascade() {
    new HibernatePeer(SCHEMA, Branch.class, Shop.class)
        .assertSameRows(() -> List.of(new Branch(7L, new Shop(7L)), new Branch(8L, null)));
  }

  @Test
  void whatRepeatsTheIdComesAfterIt() {
    new HibernatePeer(SCHEMA, User.class, Profile.class)
        .assertSameRows(() -> List.of(new User(), new User()));
  }

  @Entity
  @BatchEntity
  static class Shop {
    @Id private Long id;

    Shop() {}

    Shop(Long id) {
      this.id = id;
    }
  }

  @Entity
  @BatchEntity
  static class Visit {
    @Id private Long id;

    @Column(name = "shop_id")
    private Long shopId;

    @ManyToOne
    @JoinColumn(name = "shop_id", insertable = false, updatable = false)
    private @Nullable Shop shop;

    Visit() {}

    Visit(Long id, @Nullable Shop shop) {
      this.id = id;
      this.shop = shop;
      this.shopId = shop == null ? null : shop.id;
    }
  }

  @Entity
  @BatchEntity
  static class Folder {
    @Id private Long id;

    @Column(name = "parent_id")
    private Long parentId;

    @ManyToOne
    @JoinColumn(name = "parent_id", insertable = false, updatable = false)
    private @Nullable Folder parent;

    Folder() {}

    Folder(Long id, @Nullable Folder parent) {
      this.id = id;
      this.parent = parent;
      this.parentId = parent == null ? null : parent.id;
    }
  }

  @Embeddable
  static class ShelfKey implements Serializable {
    private static final long serialVersionUID = 1;

    private Long shop;
    private int number;

    ShelfKey() {}

    ShelfKey(Long shop, int number) {
      this.shop = shop;
      this.number = number;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof ShelfKey key && shop.equals(key.shop) && number == key.number;
    }

    @Override
    public int hashCode() {
      return Objects.hash(shop, number);
    }
  }

  @Entity
  @BatchEntity
  static class Shelf {
    @EmbeddedId private ShelfKey key;

    @ManyToOne
    @JoinColumn(name = "shop", insertable = false, updatable = false)
    private Shop of;

    Shelf() {}

    Shelf(ShelfKey key, Shop of) {
      this.key = key;
      this.of = of;
    }
  }

  @Embeddable
  static class Stop {
    @Column(name = "stop_at")
    private Long at;

    @ManyToOne
    @JoinColumn(name = "stop_at", insertable = false, updatable = false)
    private Shop shop;

    Stop() {}

    Stop(Long at, Shop shop) {
      this.at = at;
      this.shop = shop;
    }
  }

  @Entity
  @BatchEntity
  static class Tour {
    @Id private Long id;
    private @Nullable Stop first;
    @ElementCollection private List<Stop> others;

    Tour() {}

    Tour(Long id, @Nullable Stop first, List<Stop> others) {
      this.id = id;
      this.first = first;
      this.others = new ArrayList<>(others);
    }
  }

  @Entity
  @BatchEntity
  @Inheritance(strategy = InheritanceType.JOINED)
  abstract static class Person {
    @Id Long id;
  }

  @Entity
  @BatchEntity
  static class Leader extends Person {
    Leader() {}

    Leader(Long id) {
      this.id = id;
    }
  }

  @Entity
  @BatchEntity
  static class Member extends Person {
    @Column(name = "team_id")
    private Long teamId;

    @ManyToOne
    @JoinColumn(name = "team_id", insertable = false, updatable = false)
    private Team team;

    Member() {}

    Member(Long id, Team team) {
      this.id = id;
      this.team = team;
      this.teamId = team.id;
    }
  }

  @Entity
  @BatchEntity
  static class Team {
    @Id private Long id;

    @ManyToOne(optional = false)
    private Person leader;

    Team() {}

    Team(Long id, Person leader) {
      this.id = id;
      this.leader = leader;
    }
  }

  @Entity
  @BatchEntity
  static class Author {
    @Id @GeneratedValue private Long id;
  }

  @Entity
  @BatchEntity
  static class Note {
    @Id private Long id;

    @ManyToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(insertable = false)
    private Author author;

    Note() {}

    Note(Long id, Author author) {
      this.id = id;
      this.author = author;
    }
  }

  @Entity
  @BatchEntity
  static class Firm {
    @Id private Long id;
    @ManyToOne private Worker head;

    Firm() {}

    Firm(Long id) {
      this.id = id;
    }
  }

  @Entity
  @BatchEntity
  static class Worker {
    @Id private Long id;

    @Column(name = "firm_id", nullable = false)
    private Long firmId;

    @ManyToOne
    @JoinColumn(name = "firm_id", insertable = false, updatable = false)
    private Firm firm;

    Worker() {}

    Worker(Long id, Firm firm) {
      this.id = id;
      this.firm = firm;
      this.firmId = firm.id;
    }
  }

  @Entity
  @BatchEntity
  static class Licence {
    @Id private Long id;

    @OneToOne(optional = false) // there is a foreign key then
    @PrimaryKeyJoinColumn
    private Shop shop;

    Licence() {}

    Licence(Long id, Shop shop) {
      this.id = id;
      this.shop = shop;
    }
  }

  @Entity
  @BatchEntity
  static class Sign {
    @Id private Long id;
    @OneToOne @PrimaryKeyJoinColumn private Shop shop;

    Sign() {}

    Sign(Long id, Shop shop) {
      this.id = id;
      this.shop = shop;
    }
  }

  @Entity
  @BatchEntity
  static class Branch {
    @Id private Long id;

    @OneToOne(cascade = CascadeType.ALL)
    @PrimaryKeyJoinColumn
    private @Nullable Shop shop;

    Branch() {}

    Branch(Long id, @Nullable Shop shop) {
      this.id = id;
      this.shop = shop;
    }
  }

  @Entity
  @BatchEntity
  static class User {
    @Id @GeneratedValue private Long id;

    @OneToOne(cascade = CascadeType.ALL)
    @PrimaryKeyJoinColumn
    private Profile profile = new Profile(this);
  }

  @Entity
  @BatchEntity
  static class Profile {
    @Id private Long id;
    @MapsId @OneToOne private User user;

    Profile() {}

    Profile(User user) {
      this.user = user;
    }
  }
}
