package dev.graphsert.it.jpa;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Values of less common types, and of classes that are embedded unsaid, as Hibernate has them. */
@SuppressWarnings("UnusedVariable") // as entities are
final class ValueRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  private static void assertSameRows(Supplier<List<?>> graph, Class<?>... entities) {
    new HibernatePeer(SCHEMA, entities).assertSameRows(graph);
  }

  @Test
  void localesCurrenciesYearsAndTheLike() {
    assertSameRows(
        () -> {
          Venue unset = new Venue(2);
          unset.locale = null;
          unset.currency = null;
          unset.year = null;
          unset.zone = null;
          unset.zoneId = null;
          unset.utc = null;
          unset.address = null;
          unset.type = null;
          return List.of(new Venue(1), unset);
        },
        Venue.class);
  }

  @Test
  void partsOfKeys() {
    assertSameRows(
        () -> {
          Fee fee = new Fee(Currency.getInstance("EUR"), Year.of(2026));
          return List.of(fee, new Fee(Currency.getInstance("JPY"), Year.of(-44)), new Bill(fee));
        },
        Fee.class,
        Bill.class);
  }

  @Test
  void typeCodesOfNumbers() {
    assertSameRows(() -> List.of(new Numbers()), Numbers.class);
  }

  @Test
  void classesThatAreEmbeddedByTheMemberAlone() {
    assertSameRows(
        () -> {
          Crate empty = new Crate("b", 1);
          empty.size = null;
          Crate crate = new Crate("a", 2);
          return List.of(crate, empty, new Sticker(crate), new Sticker(null));
        },
        Crate.class,
        Sticker.class);
  }

  @Entity
  @BatchEntity
  static class Venue {
    @Id private long id;
    private Locale locale = new Locale.Builder().setLanguageTag("zh-Hant-TW").build();
    private Locale plain = Locale.CANADA_FRENCH;
    private Currency currency = Currency.getInstance("EUR");
    private Year year = Year.of(2026);
    private TimeZone zone = TimeZone.getTimeZone("Europe/Berlin");
    private ZoneId zoneId = ZoneId.of("America/New_York");
    private ZoneOffset utc = ZoneOffset.ofHoursMinutes(-3, -30);
    private URL address = address();
    private Class<?> type = Map.Entry.class;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private Locale asText = Locale.GERMAN;

    @ElementCollection private Set<Currency> others = Set.of(Currency.getInstance("USD"));

    @ElementCollection
    private Map<Locale, Year> since = new LinkedHashMap<>(Map.of(Locale.ROOT, Year.of(0)));

    protected Venue() {}

    Venue(long id) {
      this.id = id;
    }

    private static URL address() {
      try {
        return URI.create("https://example.org/a%20b?c=d#e").toURL();
      } catch (MalformedURLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  static class FeeKey implements Serializable {
    private static final long serialVersionUID = 1;
    private Year year;
    private Currency currency;

    @Override
    public boolean equals(Object other) {
      return other instanceof FeeKey key
          && Objects.equals(key.year, year)
          && Objects.equals(key.currency, currency);
    }

    @Override
    public int hashCode() {
      return Objects.hash(year, currency);
    }
  }

  @Entity
  @BatchEntity
  @IdClass(FeeKey.class)
  static class Fee {
    @Id private Year year;
    @Id private Currency currency;

    protected Fee() {}

    Fee(Currency currency, Year year) {
      this.year = year;
      this.currency = currency;
    }
  }

  @Entity
  @BatchEntity
  static class Bill {
    @Id private long id = 1;

    @ManyToOne
    @JoinColumn(name = "fee_a")
    @JoinColumn(name = "fee_b")
    private Fee fee;

    protected Bill() {}

    Bill(Fee fee) {
      this.fee = fee;
    }
  }

  @Entity
  @BatchEntity
  static class Numbers {
    @Id private long id = 1;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    private BigDecimal amount = new BigDecimal("12.50");

    @JdbcTypeCode(SqlTypes.DECIMAL)
    private BigDecimal price = new BigDecimal("-0.01");

    @JdbcTypeCode(SqlTypes.NUMERIC)
    private BigInteger big = BigInteger.TEN.pow(30);

    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long number = 1L << 60;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    private int small = -7;

    @JdbcTypeCode(SqlTypes.BIGINT)
    private Integer wide = 7;
  }

  static class CrateKey implements Serializable {
    private static final long serialVersionUID = 1;
    private String place;
    private int number;

    @Override
    public boolean equals(Object other) {
      return other instanceof CrateKey key && key.place.equals(place) && key.number == number;
    }

    @Override
    public int hashCode() {
      return Objects.hash(place, number);
    }
  }

  static class Size {
    private double width = 1.5;
    private double height = 2.5;
    @Embedded private Colour colour = new Colour();
  }

  static class Colour {
    private String name = "red";
  }

  @Entity
  @BatchEntity
  static class Crate {
    @EmbeddedId private CrateKey key = new CrateKey();
    @Embedded private Size size = new Size();

    @Embedded
    @AttributeOverride(name = "width", column = @Column(name = "w"))
    @AttributeOverride(name = "height", column = @Column(name = "h"))
    @AttributeOverride(name = "colour.name", column = @Column(name = "c"))
    private Size inner = new Size();

    protected Crate() {}

    Crate(String place, int number) {
      key.place = place;
      key.number = number;
    }
  }

  @Entity
  @BatchEntity
  static class Sticker {
    @Id @GeneratedValue private Long id;

    @ManyToOne
    @JoinColumn(name = "crate_a")
    @JoinColumn(name = "crate_b")
    private Crate crate;

    protected Sticker() {}

    Sticker(Crate crate) {
      this.crate = crate;
    }
  }
}
