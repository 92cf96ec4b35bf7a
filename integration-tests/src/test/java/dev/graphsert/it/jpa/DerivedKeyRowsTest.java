package dev.graphsert.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.BatchEntity;
import dev.graphsert.GraphsertException;
import dev.graphsert.Session;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Keys that repeat those of entities whose own keys are references, or of several members. */
@SuppressWarnings("UnusedVariable") // as entities are
final class DerivedKeyRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  private static void assertSameRows(Supplier<List<?>> graph, Class<?>... entities) {
    new HibernatePeer(SCHEMA, entities).assertSameRows(graph);
  }

  @Test
  void referencesToWhatIsKnownByAReference() {
    assertSameRows(
        () -> {
          Person ann = new Person();
          Locker locker = new Locker(new Person());
          Sign sign = new Sign(locker);
          return List.of(ann, locker.owner, locker, sign, new Frame(sign));
        },
        Person.class,
        Locker.class,
        Sign.class,
        Frame.class);
  }

  /** Hibernate makes the table, and fails to fill the id of the member. */
  @Test
  void repeatingTheKeyOfWhatIsKnownByAReference() {
    HibernatePeer peer =
        new HibernatePeer(SCHEMA, Person.class, Locker.class, Lock.class, Sign.class, Label.class);
    Label label = new Label(new Sign(new Locker(new Person())));
    Lock lock = new Lock(label.sign.locker);
    Map<String, List<Object>> rows = peer.rowsOfGraphsert(() -> List.of(new Person(), label, lock));
    Long id = label.sign.locker.owner.id;
    assertThat(id).isNotNull();
    assertThat(label.id).isEqualTo(id);
    assertThat(lock.id).isEqualTo(id);
    assertThat(rows)
        .containsEntry(
            "\"derivedkeyrowstest$label\"", List.of("{\"sign_locker_owner_id\": " + id + "}"))
        .containsEntry("\"derivedkeyrowstest$lock\"", List.of("{\"locker_owner_id\": " + id + "}"));
  }

  @Test
  void ofAnEntityWithSeveralIds() {
    assertSameRows(
        () -> {
          Membership first = new Membership(new Person(), new Club());
          Membership second = new Membership(first.member, new Club());
          return List.of(
              first.member,
              first.club,
              second.club,
              first,
              second,
              new Card(second),
              new Visit(first, 3),
              new Visit(second, 4),
              new Visit(first, 5));
        },
        Person.class,
        Club.class,
        Membership.class,
        Card.class,
        Visit.class);
  }

  @Test
  void toThreeLevels() {
    assertSameRows(
        () -> {
          Membership membership = new Membership(new Person(), new Club());
          Note note = new Note(membership, 7);
          Note other = new Note(membership, 6);
          Photo photo = new Photo(note);
          return List.of(
              membership.member,
              membership.club,
              membership,
              note,
              other,
              photo,
              new Border(photo));
        },
        Person.class,
        Club.class,
        Membership.class,
        Note.class,
        Photo.class,
        Border.class);
  }

  @Test
  void heldTogetherByRecords() {
    assertSameRows(
        () -> {
          Pass pass = new Pass(new Person(), new Club());
          return List.of(pass.member, pass.club, pass, new Stamp(pass));
        },
        Person.class,
        Club.class,
        Pass.class,
        Stamp.class);
  }

  @Test
  void whatIsAddedBringsItsKeyAlongAndFillsIt() {
    HibernatePeer peer =
        new HibernatePeer(
            SCHEMA, Person.class, Club.class, Membership.class, Note.class, Photo.class);
    Photo photo = new Photo(new Note(new Membership(new Person(), new Club()), 7));
    peer.rowsOfGraphsert(() -> List.of(photo));
    assertThat(photo.key.no).isEqualTo(7);
    assertThat(photo.key.membership.member).isEqualTo(photo.note.membership.member.id).isNotNull();
    assertThat(photo.key.membership.club).isEqualTo(photo.note.membership.club.id).isNotNull();
  }

  @Test
  void keysAreTakenBackWithTheIdsTheyAreMadeOf() {
    Photo photo = new Photo(new Note(new Membership(new Person(), new Club()), 7));
    Label label = new Label(new Sign(new Locker(new Person())));
    Lock lock = new Lock(label.sign.locker);
    try (Session session = SCHEMA.openSession()) {
      session.add(photo);
      session.add(label);
      session.add(lock);
      assertThatThrownBy(session::commit).isInstanceOf(GraphsertException.class);
    }
    assertThat(photo.key).isNull();
    assertThat(label.id).isNull();
    assertThat(lock.id).isZero();
  }

  @Entity
  @BatchEntity
  static class Person {
    @Id @GeneratedValue private Long id;
  }

  @Entity
  @BatchEntity
  static class Club {
    @Id @GeneratedValue private Integer id;
  }

  @Entity
  @BatchEntity
  static class Locker {
    @Id @OneToOne private Person owner;

    protected Locker() {}

    Locker(Person owner) {
      this.owner = owner;
    }
  }

  @Entity
  @BatchEntity
  static class Lock {
    @Id private long id;
    @MapsId @OneToOne private Locker locker;

    protected Lock() {}

    Lock(Locker locker) {
      this.locker = locker;
    }
  }

  @Entity
  @BatchEntity
  static class Sign {
    @Id @OneToOne private Locker locker;
    private String text = "closed";

    protected Sign() {}

    Sign(Locker locker) {
      this.locker = locker;
    }
  }

  @Entity
  @BatchEntity
  static class Label {
    @Id private Long id;
    @MapsId @OneToOne private Sign sign;

    protected Label() {}

    Label(Sign sign) {
      this.sign = sign;
    }
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
    @Id @ManyToOne private Club club;

    protected Membership() {}

    Membership(Person member, Club club) {
      this.member = member;
      this.club = club;
    }
  }

  @Entity
  @BatchEntity
  static class Card {
    @EmbeddedId private MembershipKey key;
    @MapsId @OneToOne private Membership membership;

    protected Card() {}

    Card(Membership membership) {
      this.membership = membership;
    }
  }

  @Embeddable
  static class VisitKey implements Serializable {
    private static final long serialVersionUID = 1;
    private int no;
    private MembershipKey membership;

    @Override
    public boolean equals(Object other) {
      return other instanceof VisitKey key
          && key.no == no
          && Objects.equals(key.membership, membership);
    }

    @Override
    public int hashCode() {
      return Objects.hash(no, membership);
    }
  }

  @Entity
  @BatchEntity
  static class Visit {
    @EmbeddedId private VisitKey key = new VisitKey();

    @MapsId("membership")
    @ManyToOne
    private Membership of;

    protected Visit() {}

    Visit(Membership of, int no) {
      this.of = of;
      key.no = no;
    }
  }

  static class NoteKey implements Serializable {
    private static final long serialVersionUID = 1;
    private MembershipKey membership;
    private int no;

    @Override
    public boolean equals(Object other) {
      return other instanceof NoteKey key
          && key.no == no
          && Objects.equals(key.membership, membership);
    }

    @Override
    public int hashCode() {
      return Objects.hash(no, membership);
    }
  }

  @Entity
  @BatchEntity
  @IdClass(NoteKey.class)
  static class Note {
    @Id private int no;
    @Id @ManyToOne private Membership membership;

    protected Note() {}

    Note(Membership membership, int no) {
      this.membership = membership;
      this.no = no;
    }
  }

  @Entity
  @BatchEntity
  static class Photo {
    @EmbeddedId private NoteKey key;
    @MapsId @OneToOne private Note note;

    protected Photo() {}

    Photo(Note note) {
      this.note = note;
    }
  }

  @Entity
  @BatchEntity
  static class Frame {
    @Id @OneToOne private Sign sign;

    protected Frame() {}

    Frame(Sign sign) {
      this.sign = sign;
    }
  }

  @Entity
  @BatchEntity
  static class Border {
    @Id @OneToOne private Photo photo;

    protected Border() {}

    Border(Photo photo) {
      this.photo = photo;
    }
  }

  record PassKey(Long member, Integer club) implements Serializable {}

  @Entity
  @BatchEntity
  @IdClass(PassKey.class)
  static class Pass {
    @Id @ManyToOne private Person member;
    @Id @ManyToOne private Club club;

    protected Pass() {}

    Pass(Person member, Club club) {
      this.member = member;
      this.club = club;
    }
  }

  @Entity
  @BatchEntity
  static class Stamp {
    @EmbeddedId private PassKey key;
    @MapsId @OneToOne private Pass pass;

    protected Stamp() {}

    Stamp(Pass pass) {
      this.pass = pass;
    }
  }
}
