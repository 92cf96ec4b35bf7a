package dev.graphsert.it.jpa;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.BatchEntity;
import dev.graphsert.MappingException;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Members of every basic type are stored as Hibernate stores them. */
@SuppressWarnings("UnusedVariable") // as entities are
final class BasicTypeRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  @Test
  void withValuesAndWithout() {
    new HibernatePeer(SCHEMA, Basics.class, Arrays.class)
        .assertSameRows(
            () ->
                List.of(
                    new Basics(1), new Basics(2).unset(), new Arrays(1), new Arrays(2).unset()));
  }

  @Test
  void durationsAreRefusedAsHibernateStoresTheirNumber() {
    HibernatePeer peer = new HibernatePeer(SCHEMA, Lasting.class);
    assertThatThrownBy(() -> peer.rowsOfGraphsert(() -> List.of(new Lasting())))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("lasts");
  }

  @Entity
  @BatchEntity
  static class Basics {
    @Id private int id;
    private byte tiny = -128;
    private Byte tinyObject = 127;
    private short small = -32768;
    private Short smallObject = 32767;
    private int number = Integer.MIN_VALUE;
    private Integer numberObject = Integer.MAX_VALUE;
    private long large = Long.MIN_VALUE;
    private Long largeObject = Long.MAX_VALUE;
    private float single = 1.1f;
    private Float singleObject = -3.4028235e38f;
    private double twofold = 1.1;
    private Double twofoldObject = 4.9e-324;
    private boolean yes = true;
    private Boolean no = false;
    private char letter = 'ß';
    private Character letterObject = '"';
    private String text = "text, \\ and 'quotes'";
    private UUID uuid = new UUID(-1, 5);
    private BigDecimal decimal = new BigDecimal("-12345.67");
    private BigInteger integer = BigInteger.TEN.pow(20);
    private LocalDate day = LocalDate.of(-44, 3, 15);
    private LocalTime time = LocalTime.of(23, 59, 58, 123_456_000);
    private LocalDateTime dateTime = LocalDateTime.of(1900, 2, 28, 1, 2, 3, 4_000);
    private Instant instant = Instant.parse("2026-03-29T01:30:00.123456Z");
    private OffsetDateTime offsetTime =
        OffsetDateTime.of(2024, 2, 29, 1, 0, 0, 0, ZoneOffset.ofHours(-5));
    private ZonedDateTime zoned =
        ZonedDateTime.of(2026, 10, 25, 2, 30, 0, 0, ZoneId.of("Europe/Berlin"));
    private InetAddress address = address();
    private byte[] bytes = {0, -1, 127};

    protected Basics() {}

    Basics(int id) {
      this.id = id;
    }

    Basics unset() {
      tinyObject = null;
      smallObject = null;
      numberObject = null;
      largeObject = null;
      singleObject = null;
      twofoldObject = null;
      no = null;
      letterObject = null;
      text = null;
      uuid = null;
      decimal = null;
      integer = null;
      day = null;
      time = null;
      dateTime = null;
      instant = null;
      offsetTime = null;
      zoned = null;
      address = null;
      bytes = null;
      return this;
    }

    private static InetAddress address() {
      try {
        return InetAddress.getByName("192.0.2.7");
      } catch (UnknownHostException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Entity
  @BatchEntity
  static class Arrays {
    @Id private int id;
    private short[] smalls = {1, -1};
    private int[] numbers = {3, 1, 2};
    private long[] larges = {};
    private Integer[] objects = {1, null, 3};
    private double[] twofolds = {1.5, -0.1};
    private float[] singles = {1.1f};
    private boolean[] flags = {true, false};
    private String[] texts = {"a", null, "NULL", "{\"b\"}", ""};
    private UUID[] uuids = {new UUID(1, 2), new UUID(3, 4)};
    private BigDecimal[] decimals = {new BigDecimal("1.25")};
    private LocalDate[] days = {LocalDate.EPOCH, null};
    private LocalTime[] times = {LocalTime.NOON};
    private LocalDateTime[] dateTimes = {LocalDateTime.of(2024, 2, 29, 1, 2)};
    private Instant[] instants = {Instant.EPOCH};
    private OffsetDateTime[] offsets = {OffsetDateTime.of(2024, 2, 9, 1, 0, 0, 0, ZoneOffset.MAX)};

    protected Arrays() {}

    Arrays(int id) {
      this.id = id;
    }

    Arrays unset() {
      smalls = null;
      numbers = null;
      larges = null;
      objects = null;
      twofolds = null;
      singles = null;
      flags = null;
      texts = null;
      uuids = null;
      decimals = null;
      days = null;
      times = null;
      dateTimes = null;
      instants = null;
      offsets = null;
      return this;
    }
  }

  @Entity
  @BatchEntity
  static class Lasting {
    @Id private int id = 1;
    private Duration lasts = Duration.ofMinutes(5);
  }
}
