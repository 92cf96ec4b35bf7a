package dev.graphsert.it.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Edge values of every type, and a row of nulls between them. */
final class Samples {

  private final List<Sample> samples = new ArrayList<>();

  private Samples() {}

  static List<Sample> all() {
    Samples all = new Samples();
    all.addNulls();
    all.addNumbers();
    all.addNulls();
    all.addText();
    all.addTimes();
    all.addNulls();
    return all.samples;
  }

  private void addNulls() {
    samples.add(new Sample(samples.size()));
  }

  @SafeVarargs
  private <T> void add(BiConsumer<Sample, T> member, T... values) {
    for (T value : values) {
      addNulls();
      member.accept(samples.get(samples.size() - 1), value);
    }
  }

  private void addNumbers() {
    add((s, v) -> s.truth = v, true, false);
    add((s, v) -> s.boxedTruth = v, true, false);
    add((s, v) -> s.tiny = v, Byte.MIN_VALUE, Byte.MAX_VALUE);
    add((s, v) -> s.boxedTiny = v, Byte.MIN_VALUE, Byte.MAX_VALUE);
    add((s, v) -> s.small = v, Short.MIN_VALUE, Short.MAX_VALUE);
    add((s, v) -> s.boxedSmall = v, Short.MIN_VALUE, Short.MAX_VALUE);
    add((s, v) -> s.whole = v, Integer.MIN_VALUE, Integer.MAX_VALUE);
    add((s, v) -> s.boxedWhole = v, Integer.MIN_VALUE, Integer.MAX_VALUE);
    add((s, v) -> s.large = v, Long.MIN_VALUE, Long.MAX_VALUE);
    add((s, v) -> s.boxedLarge = v, Long.MIN_VALUE, Long.MAX_VALUE, 0L);
    Float[] floats = {
      Float.MIN_VALUE,
      Float.MAX_VALUE,
      Float.NaN,
      Float.NEGATIVE_INFINITY,
      Float.POSITIVE_INFINITY,
      -0f,
      0.1f
    };
    add((s, v) -> s.single = v, floats);
    add((s, v) -> s.boxedSingle = v, floats);
    Double[] doubles = {
      Double.MIN_VALUE,
      Double.MAX_VALUE,
      Double.NaN,
      Double.NEGATIVE_INFINITY,
      Double.POSITIVE_INFINITY,
      -0d,
      0.1d
    };
    add((s, v) -> s.twofold = v, doubles);
    add((s, v) -> s.boxedTwofold = v, doubles);
    add(
        (s, v) -> s.exact = v,
        BigDecimal.ZERO,
        new BigDecimal("-0.000"),
        new BigDecimal("1E+400"),
        new BigDecimal("-1E-400"),
        new BigDecimal("9".repeat(5_000) + "." + "9".repeat(5_000)));
    add(
        (s, v) -> s.integral = v,
        BigInteger.ZERO,
        BigInteger.valueOf(Long.MIN_VALUE).pow(9),
        BigInteger.TEN.pow(20_000));
  }

  private void addText() {
    add((s, v) -> s.sign = v, ' ', '\u0001', 'ö', '\uffff');
    add((s, v) -> s.boxedSign = v, '\'', '\\', '☃');
    add(
        (s, v) -> s.words = v,
        "",
        " ",
        "'; drop table stored; --",
        "back\\slash",
        "😀 ö ☃ \ufeff\ufffd",
        "line\r\nline\ttab",
        "x".repeat(2_000_000));
    add((s, v) -> s.uuid = v, new UUID(0, 0), new UUID(-1, -1), UUID.randomUUID());
    add((s, v) -> s.bytes = v, new byte[0], new byte[] {0, -1, 127, -128}, new byte[1_000_000]);
    add((s, v) -> s.color = v, Sample.Color.values());
  }

  private void addTimes() {
    add(
        (s, v) -> s.date = v,
        LocalDate.EPOCH,
        LocalDate.of(1582, 10, 10),
        LocalDate.of(0, 1, 1),
        LocalDate.of(-4712, 1, 1),
        LocalDate.of(9999, 12, 31),
        LocalDate.of(12_345, 6, 7),
        LocalDate.MAX,
        LocalDate.MIN);
    add(
        (s, v) -> s.time = v,
        LocalTime.MIN,
        LocalTime.MAX,
        LocalTime.of(23, 59, 59, 999_999_000),
        LocalTime.of(1, 2, 3, 1_500),
        LocalTime.of(1, 2, 3, 499));
    add(
        (s, v) -> s.offsetTime = v,
        OffsetTime.parse("00:00:00Z"),
        OffsetTime.parse("01:02:03.000001500+14:00"),
        OffsetTime.parse("01:02:03.000000499-15:59:59"),
        OffsetTime.parse("23:59:59.999999499+00:00:01"),
        OffsetTime.parse("23:59:59.999999500-01:02:03"),
        OffsetTime.parse("23:59:59.999999999+02:00"));
    add(
        (s, v) -> s.dateTime = v,
        LocalDateTime.of(2026, 3, 29, 2, 30),
        LocalDateTime.of(1, 1, 1, 0, 0).minusYears(50),
        LocalDateTime.of(2000, 1, 1, 23, 59, 59, 999_999_999),
        LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_500),
        LocalDateTime.of(200_000, 1, 1, 0, 0),
        LocalDateTime.MAX,
        LocalDateTime.MIN);
    add(
        (s, v) -> s.offsetDateTime = v,
        OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 1, ZoneOffset.ofHours(14)),
        OffsetDateTime.of(-100, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHours(-12)),
        OffsetDateTime.of(1883, 11, 18, 12, 0, 0, 0, ZoneOffset.ofHoursMinutesSeconds(1, 2, 3)),
        OffsetDateTime.MAX,
        OffsetDateTime.MIN);
    add(
        (s, v) -> s.instant = v,
        Instant.EPOCH,
        Instant.EPOCH.minusNanos(1),
        Instant.parse("2026-11-22T12:34:56.123456789Z"),
        Instant.parse("-0044-03-15T12:00:00Z"),
        Instant.parse("+250000-01-01T00:00:00Z"));
  }
}
