package dev.graphsert.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.BatchEntity;
import dev.graphsert.GraphsertException;
import dev.graphsert.Session;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Keys of several columns, and those made of other entities' keys, are what Hibernate stores. */
@SuppressWarnings("UnusedVariable") // as entities are
final class KeyRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  private static void assertSameRows(Supplier<List<?>> graph, Class<?>... entities) {
    new HibernatePeer(SCHEMA, entities).assertSameRows(graph);
  }

  @Test
  void embeddedKeysThatAreSet() {
    assertSameRows(
        () -> {
          Seat seat = new Seat("a", 1);
          Seat other = new Seat("b", 0);
          other.tags.add("window");
          return List.of(seat, other, new Ticket(other), new Ticket(null), new Ticket(seat));
        },
        Seat.class,
        Ticket.class);
  }

  @Test
  void embeddedKeysWithTheIdsOfNewEntities() {
    assertSameRows(
        () -> {
          Purchase first = new Purchase("p1");
          Purchase second = new Purchase("p2");
          Line line = new Line(second, 0);
          Line next = new Line(first, 1);
          return List.of(first, second, line, next, new Line(first, 2));
        },
        Purchase.class,
        Line.class);
  }

  @Test
  void keysOfThreeLevels() {
    assertSameRows(
        () -> {
          Purchase purchase = new Purchase("p");
          Line line = new Line(purchase, 7);
          Line next = new Line(purchase, 8);
          Part part = new Part(next, Kind.LARGE);
          Claim claim = new Claim(part);
          claim.others.add(new Part(line, Kind.SMALL));
          return List.of(purchase, line, next, part, claim.others.get(0), claim, new Claim(null));
        },
        Purchase.class,
        Line.class,
        Part.class,
        Claim.class);
  }

  @Test
  void keysThatAreReferences() {
    assertSameRows(
        () -> {
          Person ann = new Person("ann");
          Person bob = new Person("bob");
          Club club = new Club();
          Membership membership = new Membership(ann, club);
          membership.sponsor = new Membership(bob, club);
          return List.of(ann, bob, club, membership.sponsor, membership);
        },
        Person.class,
        Club.class,
        Membership.class);
  }

  @Test
  void keysOfAClassOfTheirOwnThatAreSet() {
    assertSameRows(
        () -> List.of(new Rate("EUR", LocalDate.of(2026, 1, 2)), new Rate("USD", LocalDate.EPOCH)),
        Rate.class);
  }

  @Test
  void sharedKeys() {
    assertSameRows(
        () -> {
          Person ann = new Person("ann");
          Profile profile = new Profile(ann);
          Picture picture = new Picture(profile);
          return List.of(new Person("bob"), ann, profile, picture, new Locker(ann));
        },
        Person.class,
        Profile.class,
        Picture.class,
        Locker.class);
  }

  @Test
  void foreignKeysToOtherColumns() {
    assertSameRows(
        () -> {
          Purchase purchase = new Purchase("c-1");
          return List.of(purchase, new Parcel(purchase), new Parcel(null), new Parcel(purchase));
        },
        Purchase.class,
        Parcel.class);
  }

  @Test
  void hierarchiesWithSuchKeys() {
    assertSameRows(
        () -> List.of(new Truck("HH", 1), new Vehicle("HH", 2), new Truck("B", 1), new Van("B", 2)),
        Vehicle.class,
        Truck.class,
        Van.class);
  }

  @Test
  void whatIsAddedBringsItsKeyAlongAndFillsIt() {
    HibernatePeer peer =
        new HibernatePeer(SCHEMA, Purchase.class, Line.class, Part.class, Claim.class);
    Part part = new Part(new Line(new Purchase("p"), 3), Kind.SMALL);
    peer.rowsOfGraphsert(() -> List.of(new Claim(part)));
    assertThat(part.line.purchase.id).isNotNull();
    assertThat(part.line.key.purchaseId).isEqualTo(part.line.purchase.id);
    assertThat(part.key.line).isEqualTo(part.line.key);
  }

  @Test
  void keysAreTakenBackWithTheIdsTheyAreMadeOf() {
    Profile profile = new Profile(new Person("ann"));
    Part part = new Part(new Line(new Purchase("p"), 3), Kind.SMALL);
    try (Session session = SCHEMA.openSession()) {
      session.add(profile);
      session.add(part);
      assertThatThrownBy(session::commit).isInstanceOf(GraphsertException.class);
    }
    assertThat(profile.id).isNull();
    assertThat(profile.person.id).isNull();
    assertThat(part.key.line).isNull();
    assertThat(part.line.key.purchaseId).isZero();
  }

  @Test
  void anIncompleteKeyIsRefused() {
    HibernatePeer peer = new HibernatePeer(SCHEMA, Purchase.class, Line.class, Part.class);
    Line line = new Line(new Purchase("p"), 3);
    line.key = null;
    assertThatThrownBy(() -> peer.rowsOfGraphsert(() -> List.of(line)))
        .isInstanceOf(GraphsertException.class)
        .hasMessageContaining("part of its id is not set");
    Part part = new Part(new Line(new Purchase("p"), 3), null);
    assertThatThrownBy(() -> peer.rowsOfGraphsert(() -> List.of(part)))
        .isInstanceOf(GraphsertException.class)
        .hasMessageContaining("part of its id is not set");
  }

  @Embeddable
  static class SeatKey implements Serializable {
    private static final long serialVersionUID = 1;
    private String room;
    private int number;

    protected SeatKey() {}

    SeatKey(String room, int number) {
      this.room = room;
      this.number = number;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof SeatKey key && key.room.equals(room) && key.number == number;
    }

    @Override
    public int hashCode() {
      return Objects.hash(room, number);
    }
  }

  @Entity
  @BatchEntity
  static class Seat {
    private String holder = "h";
    @EmbeddedId private SeatKey key;
    @ElementCollection private Set<String> tags = new LinkedHashSet<>();

    protected Seat() {}

    Seat(String room, int number) {
      key = new SeatKey(room, number);
    }
  }

  @Entity
  @BatchEntity
  static class Ticket {
    @Id @GeneratedValue private Long id;

    @ManyToOne
    @JoinColumn(name = "seat_no", referencedColumnName = "number")
    @JoinColumn(name = "seat_room", referencedColumnName = "room")
    private Seat seat;

    @ManyToOne private Seat asNamedByDefault;

    @ManyToOne
    @JoinColumns({
      @JoinColumn(name = "wanted_no", referencedColumnName = "number"),
      @JoinColumn(name = "wanted_room", referencedColumnName = "room")
    })
    private Seat wanted;

    protected Ticket() {}

    Ticket(Seat seat) {
      this.seat = seat;
      asNamedByDefault = seat;
      wanted = seat;
    }
  }

  @Entity
  @BatchEntity
  static class Purchase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(unique = true)
    private String code;

    protected Purchase() {}

    Purchase(String code) {
      this.code = code;
    }
  }

  @Embeddable
  static class LineKey implements Serializable {
    private static final long serialVersionUID = 1;
    private int lineNo;
    private long purchaseId;

    @Override
    public boolean equals(Object other) {
      return other instanceof LineKey key && key.lineNo == lineNo && key.purchaseId == purchaseId;
    }

    @Override
    public int hashCode() {
      return Objects.hash(lineNo, purchaseId);
    }
  }

  @Entity
  @BatchEntity
  static class Line {
    @EmbeddedId private LineKey key = new LineKey();

    @MapsId("purchaseId")
    @ManyToOne
    @JoinColumn(name = "purchase")
    private Purchase purchase;

    private String text = "t";

    protected Line() {}

    Line(Purchase purchase, int lineNo) {
      this.purchase = purchase;
      key.lineNo = lineNo;
    }
  }

  enum Kind {
    SMALL,
    LARGE
  }

  @Embeddable
  static class PartKey implements Serializable {
    private static final long serialVersionUID = 1;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LineKey line;

    @Override
    public boolean equals(Object other) {
      return other instanceof PartKey key && key.kind == kind && Objects.equals(key.line, line);
    }

    @Override
    public int hashCode() {
      return Objects.hash(kind, line);
    }
  }

  @Entity
  @BatchEntity
  static class Part {
    @EmbeddedId private PartKey key = new PartKey();

    @MapsId("line")
    @ManyToOne
    @JoinColumn(name = "line_no", referencedColumnName = "lineNo")
    @JoinColumn(name = "line_purchase", referencedColumnName = "purchase")
    private Line line;

    protected Part() {}

    Part(Line line, Kind kind) {
      this.line = line;
      key.kind = kind;
    }
  }

  @Entity
  @BatchEntity
  static class Claim {
    @Id @GeneratedValue private Long id;
    @ManyToOne private Part part;
    @ManyToMany private List<Part> others = new ArrayList<>();

    protected Claim() {}

    Claim(Part part) {
      this.part = part;
    }
  }

  @Entity
  @BatchEntity
  static class Person {
    @Id @GeneratedValue private Long id;
    private String name;

    protected Person() {}

    Person(String name) {
      this.name = name;
    }
  }

  @Entity
  @BatchEntity
  static class Club {
    @Id @GeneratedValue private Integer id;
  }

  static class MembershipKey implements Serializable {
    private static final long serialVersionUID = 1;
    private Long member;
    private Integer club;

    @Override
    public boolean equals(Object other) {
      return other instanceof MembershipKey key
          && Objects.equals(key.member, member)
          && Objects.equals(key.club, club);
    }

    @Override
    public int hashCode() {
      return Objects.hash(member, club);
    }
  }

  @Entity
  @BatchEntity
  @IdClass(MembershipKey.class)
  static class Membership {
    @Id @ManyToOne private Person member;
    private LocalDate since = LocalDate.of(2020, 2, 2);
    @Id @ManyToOne private Club club;
    @ManyToOne private Membership sponsor;

    protected Membership() {}

    Membership(Person member, Club club) {
      this.member = member;
      this.club = club;
    }
  }

  static class RateKey implements Serializable {
    private static final long serialVersionUID = 1;
    private String currency;
    private LocalDate day;

    @Override
    public boolean equals(Object other) {
      return other instanceof RateKey key && key.currency.equals(currency) && key.day.equals(day);
    }

    @Override
    public int hashCode() {
      return Objects.hash(currency, day);
    }
  }

  @Entity
  @BatchEntity
  @IdClass(RateKey.class)
  static class Rate {
    @Id private String currency;
    @Id private LocalDate day;
    private double value = 1.5;

    protected Rate() {}

    Rate(String currency, LocalDate day) {
      this.currency = currency;
      this.day = day;
    }
  }

  @Entity
  @BatchEntity
  static class Profile {
    @Id private Long id;
    @MapsId @OneToOne private Person person;

    protected Profile() {}

    Profile(Person person) {
      this.person = person;
    }
  }

  @Entity
  @BatchEntity
  static class Picture {
    @Id private Long id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "of_profile")
    private Profile profile;

    protected Picture() {}

    Picture(Profile profile) {
      this.profile = profile;
    }
  }

  @Entity
  @BatchEntity
  static class Locker {
    @Id @OneToOne private Person owner;
    private int number = 5;

    protected Locker() {}

    Locker(Person owner) {
      this.owner = owner;
    }
  }

  @Entity
  @BatchEntity
  static class Parcel {
    @Id @GeneratedValue private Long id;

    @ManyToOne
    @JoinColumn(name = "purchase_code", referencedColumnName = "code")
    private Purchase purchase;

    protected Parcel() {}

    Parcel(Purchase purchase) {
      this.purchase = purchase;
    }
  }

  @Entity
  @BatchEntity
  @Inheritance(strategy = InheritanceType.JOINED)
  static class Vehicle {
    @EmbeddedId private SeatKey plate;
    private String colour = "red";

    protected Vehicle() {}

    Vehicle(String room, int number) {
      plate = new SeatKey(room, number);
    }
  }

  @Entity
  @BatchEntity
  @PrimaryKeyJoinColumn(name = "truck_room", referencedColumnName = "room")
  @PrimaryKeyJoinColumn(name = "truck_no", referencedColumnName = "number")
  static class Truck extends Vehicle {
    private int axles = 3;

    protected Truck() {}

    Truck(String room, int number) {
      super(room, number);
    }
  }

  @Entity
  @BatchEntity
  @PrimaryKeyJoinColumn(name = "by_place")
  @PrimaryKeyJoinColumn(name = "in_order")
  static class Van extends Vehicle {
    private int seats = 8;

    protected Van() {}

    Van(String room, int number) {
      super(room, number);
    }
  }
}
