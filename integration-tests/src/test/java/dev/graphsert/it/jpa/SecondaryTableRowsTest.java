package dev.graphsert.it.jpa;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Secondary tables have rows where Hibernate writes them: where a member of theirs is set. */
@SuppressWarnings("UnusedVariable") // as entities are
final class SecondaryTableRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  private static void assertSameRows(Supplier<List<?>> graph, Class<?>... entities) {
    new HibernatePeer(SCHEMA, entities).assertSameRows(graph);
  }

  @Test
  void rowsAreThereWhereAMemberIsSet() {
    assertSameRows(
        () -> {
          House plain = new House();
          House noted = new House();
          noted.note = "n";
          House placed = new House();
          placed.place = new Place();
          House emptyPlace = new House();
          emptyPlace.place = new Place();
          emptyPlace.place.street = null;
          House referring = new House();
          referring.next = noted;
          return List.of(plain, noted, placed, emptyPlace, referring);
        },
        House.class);
  }

  @Test
  void aPrimitiveIsAlwaysSet() {
    assertSameRows(
        () -> {
          Tower counted = new Tower();
          counted.floors = 3;
          return List.of(new Tower(), counted);
        },
        Tower.class);
  }

  @Test
  void ofASubclassAndOfAKeyOfSeveralColumns() {
    assertSameRows(
        () -> {
          Bridge bridge = new Bridge();
          bridge.name = "b";
          bridge.river = "Elbe";
          return List.of(
              bridge, new Bridge(), new Crossing(), new Parcel("x", 1), new Parcel("y", 2));
        },
        Crossing.class,
        Bridge.class,
        Parcel.class);
  }

  @Entity
  @BatchEntity
  @SecondaryTable(name = "notes", pkJoinColumns = @PrimaryKeyJoinColumn(name = "house"))
  @SecondaryTable(name = "places")
  static class House {
    @Column(table = "notes")
    private String note;

    @Id @GeneratedValue private Long id;

    @AttributeOverride(name = "street", column = @Column(name = "str", table = "places"))
    @AttributeOverride(name = "city", column = @Column(name = "city", table = "places"))
    private Place place;

    private String name = "h";

    @ManyToOne
    @JoinColumn(name = "next_house", table = "notes")
    private House next;
  }

  @Embeddable
  static class Place {
    private String street = "s";
    private String city;
  }

  @Entity
  @BatchEntity
  @SecondaryTable(name = "sizes")
  static class Tower {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(table = "sizes")
    private int floors;

    @Column(table = "sizes")
    private String of;
  }

  @Entity
  @BatchEntity
  @Inheritance
  static class Crossing {
    @Id @GeneratedValue private Long id;
    protected String name;
  }

  @Entity
  @BatchEntity
  @SecondaryTable(name = "rivers")
  static class Bridge extends Crossing {
    @Column(table = "rivers")
    private String river;
  }

  @Embeddable
  static class ParcelKey implements Serializable {
    private static final long serialVersionUID = 1;
    private String area;
    private int number;

    @Override
    public boolean equals(Object other) {
      return other instanceof ParcelKey key && key.area.equals(area) && key.number == number;
    }

    @Override
    public int hashCode() {
      return Objects.hash(area, number);
    }
  }

  @Entity
  @BatchEntity
  @SecondaryTable(name = "owners")
  static class Parcel {
    @EmbeddedId private ParcelKey key = new ParcelKey();

    @Column(table = "owners")
    private String owner;

    protected Parcel() {}

    Parcel(String area, int number) {
      key.area = area;
      key.number = number;
      owner = number == 1 ? "o" : null;
    }
  }
}
