package dev.graphsert.it.strategies.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.Graphsert;
import dev.graphsert.Id;
import dev.graphsert.IdGeneration;
import dev.graphsert.InsertException;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.TestSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random values of each type, over all that Java can hold: what goes in comes out, as the server's
 * own arithmetic sees it, or is refused before it is sent. {@code -Dgraphsert.test.seed=} tries
 * others, {@code -Dgraphsert.test.fuzz.millis=} for longer.
 */
final class FuzzTest {

  private static final long SEED = Long.getLong("graphsert.test.seed", 20_261_124);
  private static final Duration TIME =
      Duration.ofMillis(Long.getLong("graphsert.test.fuzz.millis", 2_000));

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table fuzzed (id bigint primary key, s smallint, i int, l bigint, f real,
            d double precision, n numeric, t text, b bytea, u uuid, day date, time time,
            instant timestamptz)
          """);

  private final Random random = new Random(SEED);

  @ParameterizedTest
  @EnumSource(Strategy.class)
  void whatGoesInComesOutOrIsRefusedBeforeItIsSent(Strategy strategy) {
    Graphsert graphsert = Graphsert.builder(SCHEMA.dataSource()).strategy(strategy).build();
    long end = System.nanoTime() + TIME.toNanos();
    int stored = 0;
    int refused = 0;
    for (long id = 1; System.nanoTime() < end; id++) {
      Fuzzed row = row(id);
      String described = strategy + ", seed " + SEED + ", row " + id;
      try {
        graphsert.insertAll(List.of(row));
        assertThat(storedValues(id)).as(described).isEqualTo(row.values());
        stored++;
      } catch (InsertException failed) {
        assertThat(SCHEMA.rows("select 1 from fuzzed where id = " + id)).isEmpty();
        String sqlState = failed.failedRow().sqlState();
        assertThat(sqlState).as(described).isNull();
        assertThat(failed.entity()).isSameAs(row);
        refused++;
      }
    }
    assertThat(stored).as("stored").isPositive();
    assertThat(refused).as("refused").isPositive();
  }

  private static List<Object> storedValues(long id) {
    List<Object> values =
        new ArrayList<>(
            SCHEMA
                .rows(
                    """
                    select s::int, i, l, f, d, n, t, encode(b, 'hex'), u,
                           (day - date '1970-01-01')::bigint,
                           (extract(epoch from time) * 1000000)::bigint,
                           (extract(epoch from instant) * 1000000)::numeric::bigint
                      from fuzzed where id = %d
                    """
                        .formatted(id))
                .get(0));
    return values;
  }

  private Fuzzed row(long id) {
    Fuzzed row = new Fuzzed(id);
    row.s = (short) random.nextInt();
    row.i = random.nextInt();
    row.l = random.nextLong();
    row.f = Float.intBitsToFloat(random.nextInt());
    row.d = Double.longBitsToDouble(random.nextLong());
    row.n = new BigDecimal(new BigInteger(random.nextInt(400), random), random.nextInt(80) - 20);
    row.n = random.nextBoolean() ? row.n.negate() : row.n;
    row.t = text();
    row.b = new byte[random.nextInt(300)];
    random.nextBytes(row.b);
    row.u = new UUID(random.nextLong(), random.nextLong());
    row.day = LocalDate.ofEpochDay(random.nextLong() >> (30 + random.nextInt(20)));
    row.time = LocalTime.ofNanoOfDay(1_000 * Math.floorMod(random.nextLong(), 86_400_000_000L));
    row.instant =
        Instant.EPOCH.plus(random.nextLong() >> (4 + random.nextInt(20)), ChronoUnit.MICROS);
    return row;
  }

  /** Any chars at times, also those that are no text; else code points of all planes. */
  private String text() {
    StringBuilder text = new StringBuilder();
    boolean anyChars = random.nextInt(10) == 0;
    int length = random.nextInt(20);
    for (int i = 0; i < length; i++) {
      if (anyChars) {
        text.append((char) random.nextInt(0x10000));
      } else {
        int point = 1 + random.nextInt(0x10_ffff);
        text.appendCodePoint(point >= 0xd800 && point < 0xe000 ? 'x' : point);
      }
    }
    if (random.nextInt(20) == 0) {
      text.append('\0');
    }
    return text.toString();
  }

  @BatchEntity
  static final class Fuzzed {

    @Id(generation = IdGeneration.ASSIGNED)
    final Long id;

    short s;
    int i;
    long l;
    float f;
    double d;
    BigDecimal n;
    String t;
    byte[] b;
    UUID u;
    LocalDate day;
    LocalTime time;
    Instant instant;

    Fuzzed(long id) {
      this.id = id;
    }

    /** A number without a fraction has no scale in the database. */
    List<Object> values() {
      return Arrays.asList(
          (int) s,
          i,
          l,
          f,
          d,
          n.scale() < 0 ? n.setScale(0) : n,
          t,
          HexFormat.of().formatHex(b),
          u,
          day.toEpochDay(),
          time.toNanoOfDay() / 1_000,
          instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1_000);
    }
  }
}
