package dev.graphsert.it.jpa;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.annotations.SecondaryRow;
import org.hibernate.annotations.SecondaryRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rows of secondary tables that are there always, or never, as Hibernate's rules say. */
@SuppressWarnings("UnusedVariable") // as entities are
final class SecondaryRowTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  private static void assertSameRows(Supplier<List<?>> graph, Class<?>... entities) {
    new HibernatePeer(SCHEMA, entities).assertSameRows(graph);
  }

  @Test
  void oneRuleForAllTables() {
    assertSameRows(() -> List.of(new Lamp(null, null), new Lamp("on", null)), Lamp.class);
  }

  @Test
  void rulesByName() {
    assertSameRows(() -> List.of(new Ship(null), new Ship("noted")), Ship.class);
  }

  @Test
  void tablesOfOthers() {
    assertSameRows(() -> List.of(new Guest()), Guest.class);
  }

  @Test
  void tablesWithoutMembers() {
    assertSameRows(() -> List.of(new Marked(), new Marked()), Marked.class);
  }

  @Test
  void rulesOfASuperclassAreForItsTables() {
    assertSameRows(() -> List.of(new Train(), new Tram()), Train.class, Tram.class);
  }

  @Entity
  @BatchEntity
  @SecondaryTable(name = "lamp_states")
  @SecondaryTable(name = "lamp_places", pkJoinColumns = @PrimaryKeyJoinColumn(name = "lamp_number"))
  @SecondaryRow(optional = false)
  static class Lamp {
    @Id @GeneratedValue private Long id;

    @Column(table = "lamp_states")
    private String state;

    @Column(table = "lamp_places")
    private String place;

    Lamp() {}

    Lamp(String state, String place) {
      this.state = state;
      this.place = place;
    }
  }

  @Entity
  @BatchEntity
  @SecondaryTable(name = "ship_notes")
  @SecondaryTable(name = "ShipPorts")
  @SecondaryTable(name = "ship_plain")
  @SecondaryRows({
    @SecondaryRow(table = "ship_notes", owned = false),
    @SecondaryRow(table = "ShipPorts", optional = false)
  })
  static class Ship {
    @Id @GeneratedValue private Long id;

    @Column(table = "ship_notes")
    private String note;

    @ManyToOne
    @JoinColumn(table = "ShipPorts")
    private Ship port;

    @Column(table = "ship_plain")
    private String plain;

    Ship() {}

    Ship(String note) {
      this.note = note;
      this.plain = note;
    }
  }

  @Entity
  @BatchEntity
  @SecondaryTable(name = "guest_books")
  @SecondaryRow(table = "guest_books", owned = false, optional = false)
  static class Guest {
    @Id @GeneratedValue private Long id;
    @Embedded private Entry entry = new Entry();

    @Column(table = "guest_books")
    private int stars = 5;

    private String name = "guest";
  }

  @Embeddable
  static class Entry {
    @Column(table = "guest_books")
    private String text = "nice";
  }

  @Entity
  @BatchEntity
  @SecondaryTable(name = "marks")
  @SecondaryRow(optional = false)
  static class Marked {
    @Id @GeneratedValue private Long id;
  }

  @Entity
  @BatchEntity
  @Inheritance
  @SecondaryTable(name = "train_times")
  @SecondaryRow(optional = false)
  static class Train {
    @Id @GeneratedValue private Long id;

    @Column(table = "train_times")
    private String time;
  }

  @Entity
  @BatchEntity
  @SecondaryTable(name = "tram_stops")
  static class Tram extends Train {
    @Column(table = "tram_stops")
    private String stop;
  }
}
