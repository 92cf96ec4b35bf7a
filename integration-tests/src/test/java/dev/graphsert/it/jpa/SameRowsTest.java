package dev.graphsert.it.jpa;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.jpa.base.Numbered;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.annotations.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same graph, by Hibernate and by Graphsert, makes the same rows. */
@SuppressWarnings({"UnusedVariable", "JavaUtilDate"}) // as entities are
final class SameRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  private static void assertSameRows(Supplier<List<?>> graph, Class<?>... entities) {
    new HibernatePeer(SCHEMA, entities).assertSameRows(graph);
  }

  @Test
  void aGraphWithReferencesAndOwnedCollections() {
    assertSameRows(
        () -> {
          Maker maker = new Maker();
          Part part = new Part(maker);
          part.detail = new Detail(part);
          return List.of(maker, part);
        },
        Maker.class,
        Part.class,
        Detail.class);
  }

  @Test
  void everyKindOfId() {
    assertSameRows(
        () -> List.of(new ByDefaultSequence(), new ByNamedSequence(), new ByAuto(), new Assigned()),
        ByDefaultSequence.class,
        ByNamedSequence.class,
        ByAuto.class,
        Assigned.class);
  }

  @Test
  void embeddedValues() {
    assertSameRows(
        () -> {
          Place place = new Place();
          place.home.country = new Country();
          place.work.country = new Country();
          Place homeless = new Place();
          homeless.home = null;
          homeless.work.country = place.home.country;
          return List.of(place.work.country, place.home.country, place, homeless, new Place());
        },
        Place.class,
        Country.class);
  }

  @Test
  void properties() {
    assertSameRows(() -> List.of(new Person()), Person.class);
  }

  @Entity
  @BatchEntity
  static class Maker {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String firstName = "Ada";

    @Column(name = "\"Order\"")
    private String order = "first";

    @OneToMany(mappedBy = "maker", cascade = CascadeType.ALL)
    private List<Part> parts = new ArrayList<>();
  }

  enum Color {
    RED,
    GREEN
  }

  @SuppressWarnings("deprecation") // @Temporal is read like all that the API still has
  @Entity(name = "Piece")
  @BatchEntity
  static class Part extends Numbered<Long> {
    @ManyToOne private Maker maker;

    @ManyToOne
    @JoinColumn(name = "twinOf")
    private Part twin;

    @OneToOne(mappedBy = "part", cascade = CascadeType.PERSIST)
    private Detail detail;

    private Color color = Color.GREEN;

    @Enumerated(EnumType.STRING)
    private Color named = Color.RED;

    @Convert(converter = YesNo.class)
    private Boolean fine = true;

    private BigDecimal price = new BigDecimal("1.50");
    private Date moment = new Date(1_700_000_000_123L);

    @Temporal(TemporalType.DATE)
    private Date day = new Date(1_700_000_000_123L);

    private java.sql.Timestamp stamp = java.sql.Timestamp.valueOf("2024-02-03 04:05:06.789012");
    private java.sql.Date sqlDay = java.sql.Date.valueOf("2024-02-03");
    private LocalDate date = LocalDate.of(2024, 2, 3);

    @Transient private String memo = "memo";

    @Column(insertable = false)
    private String later = "later";

    @Formula("1 + 1")
    private Integer sum = 2;

    private byte[] bytes = {1, 2};

    Part() {}

    Part(Maker maker) {
      this.maker = maker;
      this.twin = this;
    }
  }

  @Entity
  @BatchEntity
  static class Detail {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "detailNumbers", allocationSize = 1)
    int number;

    @OneToOne Part part;

    Detail() {}

    Detail(Part part) {
      this.part = part;
    }
  }

  static final class YesNo implements AttributeConverter<Boolean, String> {
    @Override
    public String convertToDatabaseColumn(Boolean value) {
      return value == null ? "?" : value ? "Y" : "N";
    }

    @Override
    public Boolean convertToEntityAttribute(String value) {
      return "Y".equals(value);
    }
  }

  @Entity(name = "Renamed")
  @BatchEntity
  static class ByDefaultSequence {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
  }

  @Entity
  @Table(name = "named_table")
  @BatchEntity
  static class ByNamedSequence {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gen")
    @SequenceGenerator(name = "gen")
    Integer id;
  }

  @Entity
  @Table(name = "auto_table")
  @BatchEntity
  static class ByAuto {
    @Id @GeneratedValue Long id;
  }

  @Entity
  @BatchEntity
  static class Assigned {
    @Id
    @Column(length = 20)
    String code = "code";
  }

  @Entity
  @BatchEntity
  static class Country {
    @Id @GeneratedValue Long countryId;
  }

  @Embeddable
  static class Address {
    private String street = "street";
    private int houseNumber = 7;
    @Embedded private Zip zip = new Zip();
    @ManyToOne private Country country;
  }

  @Embeddable
  static class Zip {
    String code = "code";
  }

  @Entity
  @BatchEntity
  static class Place {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    Address home = new Address();

    @AttributeOverride(name = "street", column = @Column(name = "workStreet"))
    @AttributeOverride(name = "houseNumber", column = @Column(name = "workNumber"))
    @AttributeOverride(name = "zip.code", column = @Column(name = "work_zip"))
    @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "workCountry"))
    @Embedded
    Address work = new Address();
  }

  @Entity
  @BatchEntity
  @Table(name = "people")
  static class Person {
    private Long key;
    private String stored = "field";

    @Access(AccessType.FIELD)
    private String direct = "direct";

    private boolean active = true;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long getId() {
      return key;
    }

    public void setId(Long id) {
      this.key = id;
    }

    @Column(name = "shown_name")
    public String getName() {
      return "by getter: " + stored;
    }

    public void setName(String name) {
      this.stored = name;
    }

    public boolean isActive() {
      return active;
    }

    public void setActive(boolean active) {
      this.active = active;
    }

    @Transient
    public String getShouted() {
      return stored;
    }
  }
}
