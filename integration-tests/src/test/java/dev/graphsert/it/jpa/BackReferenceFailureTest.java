package dev.graphsert.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.BatchEntity;
import dev.graphsert.FailedRow;
import dev.graphsert.Graphsert;
import dev.graphsert.GraphsertException;
import dev.graphsert.InsertException;
import dev.graphsert.InsertReport;
import dev.graphsert.MappingException;
import dev.graphsert.Session;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What fails where elements are told of their owners leaves nothing, and is named. */
final class BackReferenceFailureTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table crate (id bigserial primary key, label varchar(8) not null);
          create table piece (id bigserial primary key, name varchar(8) not null,
            crate_id bigint references crate, place int, lent_to bigint default -1);
          create table knot (id bigserial primary key, name text,
            knot_id bigint not null references knot, place int not null);
          create table lender (id bigserial primary key, trust int check (trust > 0));
          """);

  private final Crate crate = new Crate("one", new Piece("a"), new Piece("b"));
  private final Crate other = new Crate("other", new Piece("c"), new Piece("d"));

  @Test
  void aBadElementIsNamed() {
    other.pieces.get(1).name = "far too long";
    InsertException refused = assertRefused("22001", other.pieces.get(1), crate, other);
    assertThat(refused.failedRow().member()).isEqualTo("name");
    assertThat(refused.failedRow().position()).isEqualTo(3);
    other.pieces.get(1).name = "mended";
    SCHEMA.insert(crate, other);
    assertThat(places()).isEqualTo(List.of("a 1 0", "b 1 1", "c 2 0", "mended 2 1"));
  }

  @Test
  void aBadOwnerIsNamed() {
    other.label = null;
    assertRefused("23502", other, crate, other);
  }

  @Test
  void aReferenceThatLeadsNowhereIsOneOfTheCollection() {
    SCHEMA.execute(
        "alter table piece drop constraint piece_crate_id_fkey;"
            + " alter table piece add foreign key (crate_id) references lender");
    InsertException refused = assertRefused("23503", crate.pieces.get(0), crate, other);
    assertThat(refused.failedRow().member()).isEqualTo("Crate.pieces");
    assertThat(refused.failedRow().column()).isEqualTo("crate_id");
  }

  @Test
  void anElementWithoutAnOwnerWhereTheColumnTakesNoNull() {
    SCHEMA.execute("alter table piece alter crate_id set not null");
    Piece loose = new Piece("loose");
    InsertException refused = assertRefused("23502", loose, crate, loose);
    assertThat(refused.failedRow().member()).isEqualTo("Crate.pieces");
    assertThatThrownBy(() -> SCHEMA.insert(loose))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("crate_id");
    SCHEMA.insert(crate);
    assertThat(SCHEMA.count("piece")).isEqualTo(2);
  }

  @Test
  void withoutOwnersTheColumnsAreNotMentioned() throws SQLException {
    Graphsert graphsert = SCHEMA.graphsert();
    Lender lender = new Lender();
    try (Connection connection = SCHEMA.begin();
        Session session = graphsert.openSession(connection)) {
      for (int i = 0; i < 2; i++) {
        session.add(new Piece("first" + i));
        session.flush();
        session.add(new Crate("crate", new Piece("in" + i)));
        session.flush();
      }
      Piece lent = new Piece("lent");
      lender.lent.add(lent);
      session.addAll(List.of(lender, lent));
      session.flush();
      connection.commit();
    }
    assertThat(
            SCHEMA.column(
                "select concat_ws(' ', name, crate_id, place, lent_to) from piece order by id"))
        .isEqualTo(
            List.of("first0 -1", "in0 1 0 -1", "first1 -1", "in1 2 0 -1", "lent " + lender.id));
  }

  @Test
  void anElementThatIsNotAdded() {
    Piece missing = new Piece("missing");
    missing.id = 77L;
    Lender lender = new Lender();
    lender.lent.add(missing);
    assertHeldFromAfar(() -> SCHEMA.insert(new Lender(), lender), lender);
    assertThat(lender.id).isNull();
    assertThat(SCHEMA.count("lender")).isZero();
  }

  @Test
  void anElementThatWasWrittenBefore() {
    try (Session session = SCHEMA.openSession()) {
      session.add(crate);
      session.flush();
      other.pieces.add(crate.pieces.get(0));
      session.add(other);
      assertHeldFromAfar(session::commit, other);
    }
    assertThat(SCHEMA.count("crate")).isZero();
    assertThat(crate.id).isNull();
  }

  private static void assertHeldFromAfar(Runnable insert, Object owner) {
    InsertException refused = catchThrowableOfType(InsertException.class, insert::run);
    assertThat(refused.entity()).isSameAs(owner);
    assertThat(refused.failedRow().member()).isIn("lent", "pieces");
    assertThat(refused)
        .hasMessageContainingAll(
            owner.getClass().getName() + " number", Piece.class.getName(), "not inserted with it");
  }

  @Test
  void anElementWithTwoOwners() {
    other.pieces.add(crate.pieces.get(1));
    InsertException refused =
        catchThrowableOfType(InsertException.class, () -> SCHEMA.insert(crate, other));
    assertThat(refused.entity()).isSameAs(other);
    assertThat(refused)
        .hasMessageContainingAll("Piece number 2", "Crate number 1", "member pieces");
    assertThat(SCHEMA.count("crate")).isZero();
    assertThat(crate.id).isNull();
  }

  @Test
  void anElementTwiceInOneCollectionHasItsLastPlace() {
    crate.pieces.add(crate.pieces.get(0));
    SCHEMA.insert(crate);
    assertThat(places()).isEqualTo(List.of("a 1 2", "b 1 1"));
  }

  @Test
  void aColumnThatTwoFill() {
    Thief thief = new Thief();
    thief.stolen.add(new Piece("stolen"));
    assertThatThrownBy(() -> SCHEMA.insert(crate, thief))
        .isInstanceOf(MappingException.class)
        .hasMessageContainingAll("Thief.stolen", "Crate.pieces", "crate_id");
    assertThat(crate.id).isNull();
  }

  @Test
  void aColumnThatIsMissing() {
    SCHEMA.execute("alter table piece drop column place");
    assertThatThrownBy(() -> SCHEMA.insert(crate))
        .isInstanceOf(MappingException.class)
        .hasMessageContainingAll("Crate.pieces", "\"place\"");
  }

  @Test
  void elementsAreLeftOutWithARefusedOwner() {
    other.label = "far too long";
    Piece lent = new Piece("lent");
    Lender lender = new Lender();
    lender.lent.add(lent);
    lender.lent.add(crate.pieces.get(0));
    crate.pieces.get(1).name = null;
    try (Session session = rejecting().openSession()) {
      session.addAll(List.of(lent, lender, other, crate));
      InsertReport report = session.commit();
      assertThat(report.rejected())
          .extracting(FailedRow::entity)
          .containsExactlyInAnyOrder(
              other, other.pieces.get(0), other.pieces.get(1), crate.pieces.get(1));
      assertThat(report.rows()).isEqualTo(4);
    }
    assertThat(SCHEMA.column("select name || ' ' || lent_to from piece order by id"))
        .isEqualTo(List.of("lent " + lender.id, "a " + lender.id));
  }

  @Test
  void elementsThatAreNotOwnedDependOnTheirOwnerToo() {
    Lender bad = new Lender();
    bad.trust = 0;
    Lender good = new Lender();
    bad.lent.add(new Piece("in bad"));
    good.lent.add(new Piece("in good"));
    try (Session session = rejecting().openSession()) {
      session.addAll(List.of(bad.lent.get(0), good.lent.get(0), bad, good));
      InsertReport report = session.commit();
      assertThat(report.rejected())
          .extracting(FailedRow::entity)
          .containsExactly(bad, bad.lent.get(0));
      assertThat(report.rejected().get(1).member()).isEqualTo("Lender.lent");
    }
    assertThat(SCHEMA.column("select name from piece")).isEqualTo(List.of("in good"));
  }

  @Test
  void aListHasNoOwnersThatHoldAnything() {
    Crate empty = new Crate("empty");
    InsertException refused =
        catchThrowableOfType(
            InsertException.class,
            () -> SCHEMA.graphsert().insertAll(List.of(new Piece("x"), empty, crate)));
    assertThat(refused.entity()).isSameAs(crate);
    assertThat(refused.failedRow().member()).isEqualTo("pieces");
    assertThat(refused).hasMessageContainingAll("Use a session");
    assertThat(SCHEMA.count("piece")).isZero();

    assertThat(rejecting().insertAll(List.of(new Piece("x"), crate, empty)).rejected())
        .extracting(FailedRow::entity)
        .containsExactly(crate);
    assertThat(SCHEMA.column("select label from crate")).isEqualTo(List.of("empty"));
  }

  @Test
  void aSessionThatFlushesByItselfWritesOwnersWithTheirElements() {
    try (Session session = SCHEMA.openSession().flushEvery(1)) {
      for (int i = 0; i < 5; i++) {
        session.add(new Crate("crate" + i, new Piece("p" + i)));
      }
      assertThat(session.commit().rows()).isEqualTo(10);
    }
    assertThat(places()).isEqualTo(List.of("p0 1 0", "p1 2 0", "p2 3 0", "p3 4 0", "p4 5 0"));
  }

  @Test
  void aCircleOfColumnsThatTakeNoNull() {
    Knot one = new Knot("one");
    Knot two = new Knot("two", one);
    one.next.add(two);
    if (Graphserts.strategy() == Strategy.BATCH) {
      assertThatThrownBy(() -> SCHEMA.insert(one))
          .isInstanceOf(GraphsertException.class)
          .hasMessageContainingAll("Knot", "circle");
      assertThat(one.id).isNull();
    } else {
      SCHEMA.insert(one);
      assertThat(SCHEMA.column("select knot_id from knot order by name"))
          .isEqualTo(List.of(two.id, one.id));
    }
  }

  @Test
  void aCircleIsBrokenAtTheReferenceAndNotAtThePlace() {
    SCHEMA.execute("alter table knot alter knot_id drop not null");
    Knot one = new Knot("one");
    Knot two = new Knot("two", one);
    one.next.add(two);
    SCHEMA.insert(one);
    assertThat(SCHEMA.column("select knot_id from knot order by name"))
        .isEqualTo(List.of(two.id, one.id));
  }

  private static Graphsert rejecting() {
    return Graphsert.builder(SCHEMA.dataSource())
        .strategy(Graphserts.strategy())
        .rejecting(100)
        .build();
  }

  private static List<Object> places() {
    return SCHEMA.column(
        "select concat_ws(' ', name, crate_id - (select min(id) - 1 from crate), place)"
            + " from piece order by name");
  }

  /** The entity is named, and nothing is left of all. */
  private static InsertException assertRefused(String sqlState, Object bad, Object... all) {
    InsertException refused = catchThrowableOfType(InsertException.class, () -> SCHEMA.insert(all));
    assertThat(refused.entity()).isSameAs(bad);
    assertThat(refused.failedRow().sqlState()).isEqualTo(sqlState);
    assertThat(refused).hasMessageContaining("rolled back");
    assertThat(SCHEMA.count("crate") + SCHEMA.count("piece")).isZero();
    for (Object entity : all) {
      if (entity instanceof Crate crate) {
        assertThat(crate.id).isNull();
        assertThat(crate.pieces).extracting(piece -> piece.id).containsOnlyNulls();
      }
    }
    return refused;
  }

  @Entity(name = "crate")
  @BatchEntity
  static class Crate {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String label;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "crate_id")
    @OrderColumn(name = "place")
    List<Piece> pieces = new ArrayList<>();

    Crate() {}

    Crate(String label, Piece... pieces) {
      this.label = label;
      this.pieces.addAll(List.of(pieces));
    }
  }

  @Entity(name = "piece")
  @BatchEntity
  static class Piece {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String name;

    Piece() {}

    Piece(String name) {
      this.name = name;
    }
  }

  @Entity(name = "lender")
  @BatchEntity
  static class Lender {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    int trust = 1;

    @OneToMany
    @JoinColumn(name = "lent_to")
    List<Piece> lent = new ArrayList<>();
  }

  @Entity(name = "knot")
  @BatchEntity
  static class Knot {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String name;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "knot_id", nullable = false)
    @OrderColumn(name = "place")
    List<Knot> next = new ArrayList<>();

    Knot() {}

    Knot(String name, Knot... next) {
      this.name = name;
      this.next.addAll(List.of(next));
    }
  }

  @Entity(name = "lender")
  @BatchEntity
  static class Thief {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "crate_id")
    List<Piece> stolen = new ArrayList<>();
  }
}
