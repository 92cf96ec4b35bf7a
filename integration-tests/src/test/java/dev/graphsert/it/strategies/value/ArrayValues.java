package dev.graphsert.it.strategies.value;

import dev.graphsert.Range;
import dev.graphsert.it.strategies.value.Straight.Mood;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.util.UUID;

/** ArrayValues of all sizes, shapes and elements. */
final class ArrayValues {

  private static final UUID AN_ID = UUID.fromString("00010203-0405-0607-0809-0a0b0c0d0e0f");

  private ArrayValues() {}

  static void addTo(Cases<Straight> cases) {
    addNumbers(cases);
    addWords(cases);
    addTimes(cases);
    addShapes(cases);
    addRanges(cases);
  }

  private static void addNumbers(Cases<Straight> c) {
    c.add("booleans", (s, v) -> s.booleans = v, new boolean[] {true, false}, "'{t,f}'");
    c.add(
        "shorts",
        (s, v) -> s.shorts = v,
        new short[] {Short.MIN_VALUE, 0, Short.MAX_VALUE},
        "'{-32768,0,32767}'");
    c.add("ints", (s, v) -> s.ints = v, new int[0], "'{}'");
    c.add(
        "ints",
        (s, v) -> s.ints = v,
        new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE},
        "'{-2147483648,2147483647}'");
    c.add(
        "boxed_ints", (s, v) -> s.boxedInts = v, new Integer[] {null, 1, null}, "'{NULL,1,NULL}'");
    c.add("boxed_ints", (s, v) -> s.boxedInts = v, new Integer[] {null}, "'{NULL}'");
    c.add(
        "longs",
        (s, v) -> s.longs = v,
        new long[] {Long.MIN_VALUE, Long.MAX_VALUE},
        "'{-9223372036854775808,9223372036854775807}'");
    c.add("wide_ints", (s, v) -> s.wideInts = v, new int[] {Integer.MIN_VALUE}, "'{-2147483648}'");
    c.add(
        "narrow_longs",
        (s, v) -> s.narrowLongs = v,
        new long[] {Integer.MIN_VALUE},
        "'{-2147483648}'");
    c.add("exact_ints", (s, v) -> s.exactInts = v, new int[] {0, -10_000}, "'{0,-10000}'");
    c.add(
        "floats",
        (s, v) -> s.floats = v,
        new float[] {Float.MIN_VALUE, Float.MAX_VALUE, Float.NaN, -0f, 0.1f},
        "'{1.4e-45,3.4028235e38,NaN,-0,0.1}'");
    c.add(
        "floats",
        (s, v) -> s.floats = v,
        new float[] {Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY},
        "'{-Infinity,Infinity}'");
    c.add(
        "wide_floats",
        (s, v) -> s.wideFloats = v,
        new float[] {0.1f},
        "array[0.1::real::double precision]");
    c.add(
        "narrow_doubles",
        (s, v) -> s.narrowDoubles = v,
        new double[] {0.1, 1e-40},
        "array[0.1::double precision::real, 1e-40::double precision::real]");
    c.add(
        "doubles",
        (s, v) -> s.doubles = v,
        new Double[] {Double.MIN_VALUE, Double.MAX_VALUE, Double.NaN, null},
        "'{4.9e-324,1.7976931348623157e308,NaN,NULL}'");
    c.add(
        "numbers",
        (s, v) -> s.numbers = v,
        new BigDecimal[] {
          new BigDecimal("-0.000"), new BigDecimal("1E+40"), new BigDecimal("12.50")
        },
        "'{0.000,1e40,12.50}'");
    c.add(
        "money",
        (s, v) -> s.money = v,
        new BigDecimal[] {new BigDecimal("1.005"), new BigDecimal("-9999.99")},
        "'{1.01,-9999.99}'");
  }

  private static void addWords(Cases<Straight> c) {
    c.add(
        "words",
        (s, v) -> s.words = v,
        new String[] {"", " ", "NULL", "null", null},
        "array['', ' ', 'NULL', 'null', null]");
    c.add(
        "words",
        (s, v) -> s.words = v,
        new String[] {"{a,b}", "\"", "\\", "a\"b\\\"c", "'"},
        "array['{a,b}', '\"', '\\', 'a\"b\\\"c', '''']");
    c.add(
        "words",
        (s, v) -> s.words = v,
        new String[] {"\t\r\n", "😀 ö ☃"},
        "array[E'\\t\\r\\n', '😀 ö ☃']");
    c.add("short_words", (s, v) -> s.shortWords = v, new String[] {"abcde", ""}, "'{abcde,\"\"}'");
    c.add("fixed", (s, v) -> s.fixed = v, new String[] {"a", "abc"}, "'{a,abc}'");
    c.add(
        "characters",
        (s, v) -> s.characters = v,
        new Character[] {'a', null, '"'},
        "array['a', null, '\"']");
    c.add("bit_words", (s, v) -> s.bitWords = v, new String[] {"101", "000"}, "'{101,000}'");
    c.add(
        "uuids",
        (s, v) -> s.uuids = v,
        new UUID[] {AN_ID, null},
        "array['" + AN_ID + "'::uuid, null]");
    c.add(
        "uuid_words",
        (s, v) -> s.uuidWords = v,
        new String[] {AN_ID.toString()},
        "array['" + AN_ID + "'::uuid]");
    c.add(
        "pages",
        (s, v) -> s.pages = v,
        new byte[][] {{}, {0, -1, 127}, null},
        "array[''::bytea, '\\x00ff7f', null]");
    c.add(
        "moods",
        (s, v) -> s.moods = v,
        new Mood[] {Mood.SAD, null, Mood.HAPPY},
        "'{SAD,NULL,HAPPY}'");
    c.add("mood_words", (s, v) -> s.moodWords = v, Mood.values(), "'{HAPPY,SAD}'");
    c.add(
        "jsons",
        (s, v) -> s.jsons = v,
        new String[] {"{\"a\":  [1, \"\\\\\"]}", "null"},
        "array['{\"a\": [1, \"\\\\\"]}'::jsonb, 'null'::jsonb]");
    c.add(
        "addresses",
        (s, v) -> s.addresses = v,
        new InetAddress[] {SingleValues.address("::1"), null},
        "'{::1,NULL}'");
    c.add("of_domain", (s, v) -> s.ofDomain = v, new String[] {"abcd", null}, "'{abcd,NULL}'");
    c.add("in_domain", (s, v) -> s.inDomain = v, new int[] {1, 2}, "'{1,2}'");
  }

  private static void addTimes(Cases<Straight> c) {
    c.add(
        "dates",
        (s, v) -> s.dates = v,
        new LocalDate[] {
          LocalDate.of(-4712, 1, 1),
          LocalDate.of(0, 2, 29),
          LocalDate.of(1582, 10, 10),
          LocalDate.of(50, 1, 1)
        },
        "'{4713-01-01 BC,0001-02-29 BC,1582-10-10,0050-01-01}'");
    c.add(
        "dates",
        (s, v) -> s.dates = v,
        new LocalDate[] {LocalDate.of(12_345, 6, 7), LocalDate.MAX, LocalDate.MIN, null},
        "'{12345-06-07,infinity,-infinity,NULL}'");
    c.add(
        "times",
        (s, v) -> s.times = v,
        new LocalTime[] {LocalTime.MIN, LocalTime.MAX, LocalTime.of(1, 2, 3, 1_500)},
        "'{00:00,24:00,01:02:03.000002}'");
    c.add(
        "offset_times",
        (s, v) -> s.offsetTimes = v,
        new OffsetTime[] {OffsetTime.parse("23:59:59.9999996-01:02:03"), null},
        "'{24:00-01:02:03,NULL}'");
    c.add(
        "date_times",
        (s, v) -> s.dateTimes = v,
        new LocalDateTime[] {
          LocalDateTime.of(-49, 1, 1, 0, 0),
          LocalDateTime.of(1999, 12, 31, 23, 59, 59, 999_999_500),
          LocalDateTime.MAX,
          LocalDateTime.MIN
        },
        "'{0050-01-01 00:00 BC,2000-01-01 00:00,infinity,-infinity}'");
    c.add(
        "date_times",
        (s, v) -> s.dateTimes = v,
        new LocalDateTime[] {LocalDateTime.of(200_000, 1, 1, 1, 2, 3, 4_000)},
        "'{200000-01-01 01:02:03.000004}'");
    c.add(
        "offset_date_times",
        (s, v) -> s.offsetDateTimes = v,
        new OffsetDateTime[] {
          OffsetDateTime.parse("2026-01-01T00:00+14:00"), OffsetDateTime.MAX, null
        },
        "'{2026-01-01 00:00+14,infinity,NULL}'");
    c.add(
        "instants",
        (s, v) -> s.instants = v,
        new Instant[] {Instant.EPOCH.minusNanos(501), Instant.parse("-0044-03-15T12:00:00Z")},
        "'{1969-12-31 23:59:59.999999+00,0045-03-15 12:00+00 BC}'");
    c.add(
        "durations",
        (s, v) -> s.durations = v,
        new Duration[] {Duration.ofSeconds(-90), null},
        "'{-00:01:30,NULL}'");
    c.add(
        "periods",
        (s, v) -> s.periods = v,
        new Period[] {Period.of(-1, 0, 2)},
        "'{-12 months 2 days}'");
  }

  private static void addShapes(Cases<Straight> c) {
    c.add(
        "matrix",
        (s, v) -> s.matrix = v,
        new int[][] {{1, 2, 3}, {4, 5, 6}},
        "'{{1,2,3},{4,5,6}}'");
    c.add("matrix", (s, v) -> s.matrix = v, new int[0][0], "'{}'");
    c.add("matrix", (s, v) -> s.matrix = v, new int[2][0], "'{}'");
    c.add(
        "cube",
        (s, v) -> s.cube = v,
        new String[][][] {{{"a", null}}, {{"", "{}"}}},
        "array[[['a', null]], [['', '{}']]]");
    c.add("cube", (s, v) -> s.cube = v, new String[][][] {{}, {}}, "'{}'");
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of a generic type
  private static void addRanges(Cases<Straight> c) {
    Range<Integer>[] two = new Range[] {Range.closed(5, 7), Range.lessThan(3)};
    c.add("ranges", (s, v) -> s.ranges = v, two, "'{\"[5,7]\",\"(,3)\"}'");
    c.add("ranges", (s, v) -> s.ranges = v, new Range[] {null, Range.empty()}, "'{NULL,empty}'");
    c.add("multirange", (s, v) -> s.multirange = v, two, "'{[5,7],(,3)}'");
    c.add("multirange", (s, v) -> s.multirange = v, new Range[0], "'{}'");
    c.add(
        "multiranges",
        (s, v) -> s.multiranges = v,
        new Range[][] {two, {}, null},
        "array['{[5,7],(,3)}'::int4multirange, '{}', null]");
    c.add(
        "date_multirange",
        (s, v) -> s.dateMultirange = v,
        new Range[] {Range.closed(LocalDate.EPOCH, LocalDate.EPOCH)},
        "'{[1970-01-01,1970-01-01]}'");
  }
}
