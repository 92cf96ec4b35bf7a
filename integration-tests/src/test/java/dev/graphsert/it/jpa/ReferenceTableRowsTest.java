package dev.graphsert.it.jpa;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** References in join tables, and what classes say of the tables and columns that they inherit. */
@SuppressWarnings("UnusedVariable") // as entities are
final class ReferenceTableRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  private static void assertSameRows(Supplier<List<?>> graph, Class<?>... entities) {
    new HibernatePeer(SCHEMA, entities).assertSameRows(graph);
  }

  @Test
  void referencesHaveARowInTheirTableWhereTheyAreSet() {
    assertSameRows(
        () -> {
          Desk desk = new Desk();
          desk.named = new Seat();
          desk.unnamed = desk.named;
          desk.room = new Room(1, "b");
          desk.next = desk;
          Desk one = new Desk();
          one.one = new Seat();
          return List.of(desk.room, desk, new Desk(), one);
        },
        Desk.class,
        Seat.class,
        Room.class);
  }

  @Test
  void ofHierarchiesAndOfKeysWithSeveralColumns() {
    assertSameRows(
        () -> {
          Stool stool = new Stool();
          stool.under = new Seat();
          stool.seat = new Seat();
          Keyed keyed = new Keyed();
          keyed.seat = stool.seat;
          return List.of(stool, new Stool(), keyed);
        },
        Chair.class,
        Stool.class,
        Keyed.class,
        Seat.class);
  }

  @Test
  void classesOverrideTheTablesAndColumnsOfCollections() {
    assertSameRows(
        () -> {
          Overriding overriding = new Overriding();
          overriding.columns.add(new Seat());
          overriding.named.add(new Seat());
          overriding.plain.add(new Seat());
          Plain plain = new Plain();
          plain.columns.add(new Seat());
          plain.named.add(new Seat());
          plain.plain.add(new Seat());
          return List.of(overriding, plain);
        },
        Overriding.class,
        Plain.class,
        Seat.class);
  }

  @Test
  void keysThatRepeatAnothersAreNamedAsKeys() {
    assertSameRows(
        () -> {
          Shadow shadow = new Shadow();
          shadow.of = new Seat();
          shadow.ignored = shadow.of;
          return List.of(new Seat(), shadow);
        },
        Shadow.class,
        Seat.class);
  }

  @Entity
  @BatchEntity
  static class Seat {
    @Id @GeneratedValue private Long id;
  }

  @Entity
  @BatchEntity
  @IdClass(Room.Key.class)
  static class Room {
    @Id int number;
    @Id String house;

    Room() {}

    Room(int number, String house) {
      this.number = number;
      this.house = house;
    }

    record Key(int number, String house) implements Serializable {}
  }

  @Entity
  @BatchEntity
  static class Desk {
    @Id @GeneratedValue private Long id;

    @ManyToOne(cascade = CascadeType.ALL)
    @JoinTable(
        name = "deskSeats",
        joinColumns = @JoinColumn(name = "deskOf"),
        inverseJoinColumns = @JoinColumn(name = "seatOf"))
    private Seat named;

    @OneToOne(cascade = CascadeType.ALL)
    @JoinTable(name = "desk_one")
    @JoinColumn(name = "one_seat")
    private Seat one;

    @ManyToOne(cascade = CascadeType.ALL)
    @JoinTable
    private Seat unnamed;

    @ManyToOne
    @JoinTable(name = "desk_rooms")
    private Room room;

    @ManyToOne
    @JoinTable(name = "\"Next Desk\"")
    private Desk next;
  }

  @Entity
  @BatchEntity
  @Inheritance(strategy = InheritanceType.JOINED)
  static class Chair {
    @Id @GeneratedValue private Long id;

    @ManyToOne(cascade = CascadeType.ALL)
    @JoinTable(name = "chair_seats")
    Seat seat;
  }

  @Entity
  @BatchEntity
  static class Stool extends Chair {
    @ManyToOne(cascade = CascadeType.ALL)
    @JoinTable(name = "stool_seats", joinColumns = @JoinColumn(name = "stool"))
    private Seat under;
  }

  @Entity
  @BatchEntity
  @IdClass(Keyed.Key.class)
  static class Keyed {
    @Id private int a = 1;
    @Id private String b = "b";

    @ManyToOne(cascade = CascadeType.ALL)
    @JoinTable(
        name = "keyed_seats",
        joinColumns = {
          @JoinColumn(name = "keyB", referencedColumnName = "b"),
          @JoinColumn(name = "keyA", referencedColumnName = "a")
        })
    private Seat seat;

    record Key(int a, String b) implements Serializable {}
  }

  @MappedSuperclass
  abstract static class Holder {
    @Id @GeneratedValue private Long id;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "held_by")
    List<Seat> columns = new ArrayList<>();

    @ManyToMany(cascade = CascadeType.ALL)
    @JoinTable(
        name = "holder_seats",
        joinColumns = @JoinColumn(name = "holder"),
        inverseJoinColumns = @JoinColumn(name = "seat"))
    List<Seat> named = new ArrayList<>();

    @ManyToMany(cascade = CascadeType.ALL)
    List<Seat> plain = new ArrayList<>();
  }

  @Entity
  @BatchEntity
  @AssociationOverride(name = "columns", joinColumns = @JoinColumn(name = "overridden"))
  @AssociationOverride(name = "named", joinTable = @JoinTable(name = "other_seats"))
  @AssociationOverride(
      name = "plain",
      joinTable =
          @JoinTable(
              name = "plain_seats",
              joinColumns = @JoinColumn(name = "plain_owner"),
              inverseJoinColumns = @JoinColumn(name = "plain_seat")))
  static class Overriding extends Holder {}

  @Entity
  @BatchEntity
  static class Plain extends Holder {}

  @Entity
  @BatchEntity
  static class Shadow {
    @Id private Long id;

    @MapsId
    @OneToOne(cascade = CascadeType.ALL)
    @PrimaryKeyJoinColumn(name = "shadow_of")
    private Seat of;

    @ManyToOne @PrimaryKeyJoinColumn private Seat ignored;
  }
}
