package dev.graphsert.it.strategies.value;

import dev.graphsert.Range;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneOffset;

/** Times, addresses, bits, UUIDs and ranges. */
final class SingleValues {

  private SingleValues() {}

  static void addTo(Cases<Straight> cases) {
    addTimes(cases);
    addTexts(cases);
    addRanges(cases);
  }

  private static void addTimes(Cases<Straight> c) {
    c.add(
        "offset_time",
        (s, v) -> s.offsetTime = v,
        time("01:02:03.000001500+02:00"),
        "'01:02:03.000001+02'");
    c.add(
        "offset_time",
        (s, v) -> s.offsetTime = v,
        time("01:02:03.000000499-15:59:59"),
        "'01:02:03-15:59:59'");
    c.add(
        "offset_time",
        (s, v) -> s.offsetTime = v,
        time("23:59:59.999999500+00:00"),
        "'24:00:00+00'");
    c.add("duration", (s, v) -> s.duration = v, Duration.ZERO, "'0'");
    c.add("duration", (s, v) -> s.duration = v, Duration.ofNanos(1_500), "'0.000002 s'");
    c.add("duration", (s, v) -> s.duration = v, Duration.ofNanos(499), "'0'");
    c.add("duration", (s, v) -> s.duration = v, Duration.ofNanos(-500), "'0'");
    c.add("duration", (s, v) -> s.duration = v, Duration.ofNanos(-501), "'-0.000001 s'");
    c.add("duration", (s, v) -> s.duration = v, Duration.parse("-PT1H2M3.5S"), "'-01:02:03.5'");
    c.add("duration", (s, v) -> s.duration = v, Duration.ofDays(400), "'9600:00:00'");
    c.add(
        "duration", (s, v) -> s.duration = v, micros(Long.MAX_VALUE), "'2562047788:00:54.775807'");
    c.add(
        "duration",
        (s, v) -> s.duration = v,
        micros(Long.MIN_VALUE),
        "'-2562047788 hours -54.775808 seconds'");
    c.add(
        "short_duration", (s, v) -> s.shortDuration = v, Duration.ofNanos(1_500_000), "'0.0015 s'");
    c.add("period", (s, v) -> s.period = v, Period.ZERO, "'0'");
    c.add("period", (s, v) -> s.period = v, Period.of(1, -2, 3), "'10 months 3 days'");
    c.add(
        "period",
        (s, v) -> s.period = v,
        Period.ofMonths(Integer.MIN_VALUE),
        "'-2147483648 months'");
    c.add(
        "period",
        (s, v) -> s.period = v,
        Period.of(0, Integer.MAX_VALUE, Integer.MIN_VALUE),
        "'2147483647 months -2147483648 days'");
  }

  private static void addTexts(Cases<Straight> c) {
    c.add("address", (s, v) -> s.address = v, address("10.0.0.1"), "'10.0.0.1'");
    c.add("address", (s, v) -> s.address = v, address("2001:db8::ff"), "'2001:db8::ff'");
    c.add("address", (s, v) -> s.address = v, address("255.255.255.255"), "'255.255.255.255'");
    c.add("network", (s, v) -> s.network = v, address("10.0.0.1"), "'10.0.0.1/32'");
    c.add("network", (s, v) -> s.network = v, address("::1"), "'::1/128'");
    c.add("bits", (s, v) -> s.bits = v, "101", "B'101'");
    c.add("bits", (s, v) -> s.bits = v, "b011", "B'011'");
    c.add("var_bits", (s, v) -> s.varBits = v, "", "''");
    c.add("var_bits", (s, v) -> s.varBits = v, "11111111", "X'ff'");
    c.add("var_bits", (s, v) -> s.varBits = v, "X1aF", "X'1af'");
    c.add("var_bits", (s, v) -> s.varBits = v, "10".repeat(1001), "'" + "10".repeat(1001) + "'");
    String uuid = "'00010203-0405-0607-0809-0a0b0c0d0e0f'";
    c.add("uuid_text", (s, v) -> s.uuidText = v, "000102030405060708090A0b0c0d0e0f", uuid);
    c.add("uuid_text", (s, v) -> s.uuidText = v, "{00010203-04050607-08090a0b-0c0d0e0f}", uuid);
  }

  private static void addRanges(Cases<Straight> c) {
    c.add("int_range", (s, v) -> s.intRange = v, Range.closed(1, 5), "'[1,5]'");
    c.add("int_range", (s, v) -> s.intRange = v, Range.open(1, 2), "'empty'");
    c.add("int_range", (s, v) -> s.intRange = v, Range.<Integer>empty(), "'empty'");
    c.add("int_range", (s, v) -> s.intRange = v, Range.<Integer>all(), "'(,)'");
    c.add(
        "int_range", (s, v) -> s.intRange = v, Range.atMost(Integer.MIN_VALUE), "'(,-2147483648]'");
    c.add(
        "long_range",
        (s, v) -> s.longRange = v,
        Range.closedOpen(Long.MIN_VALUE, 0L),
        "'[-9223372036854775808,0)'");
    c.add("wide_range", (s, v) -> s.wideRange = v, Range.greaterThan(-7), "'(-7,)'");
    c.add(
        "exact_range",
        (s, v) -> s.exactRange = v,
        Range.openClosed(new BigDecimal("-0.10"), new BigDecimal("1E+3")),
        "'(-0.10,1000]'");
    c.add(
        "date_range",
        (s, v) -> s.dateRange = v,
        Range.closed(LocalDate.of(-43, 3, 15), LocalDate.of(12345, 1, 1)),
        "'[0044-03-15 BC,12345-01-01]'");
    c.add(
        "date_range",
        (s, v) -> s.dateRange = v,
        Range.closedOpen(LocalDate.MIN, LocalDate.MAX),
        "'[-infinity,infinity)'");
    c.add(
        "date_time_range",
        (s, v) -> s.dateTimeRange = v,
        Range.lessThan(LocalDateTime.of(2026, 1, 2, 3, 4, 5, 1_500)),
        "'(,2026-01-02 03:04:05.000002)'");
    c.add(
        "offset_date_time_range",
        (s, v) -> s.offsetDateTimeRange = v,
        Range.atLeast(OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHours(14))),
        "'[2026-01-01 00:00+14,)'");
    c.add(
        "instant_range",
        (s, v) -> s.instantRange = v,
        Range.open(Instant.parse("-0044-03-15T12:00:00Z"), Instant.EPOCH),
        "'(0045-03-15 12:00+00 BC,1970-01-01 00:00+00)'");
  }

  private static OffsetTime time(String text) {
    return OffsetTime.parse(text);
  }

  private static Duration micros(long micros) {
    return Duration.ofSeconds(
        Math.floorDiv(micros, 1_000_000), Math.floorMod(micros, 1_000_000) * 1_000L);
  }

  static InetAddress address(String literal) {
    try {
      return InetAddress.getByName(literal);
    } catch (UnknownHostException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
