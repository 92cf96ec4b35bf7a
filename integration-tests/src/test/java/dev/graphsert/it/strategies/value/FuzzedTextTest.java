package dev.graphsert.it.strategies.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.Graphsert;
import dev.graphsert.Id;
import dev.graphsert.IdGeneration;
import dev.graphsert.InsertException;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.KeptConnection;
import dev.graphsert.it.database.TestSchema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Texts with a few wrong letters, for columns of types that have a text form: stored as the
 * server's own cast stores them, or refused with the entity named. {@code -Dgraphsert.test.seed=}
 * tries others, {@code -Dgraphsert.test.fuzz.millis=} for longer.
 */
final class FuzzedTextTest {

  private static final long SEED = Long.getLong("graphsert.test.seed", 20_261_128);
  private static final Duration TIME =
      Duration.ofMillis(Long.getLong("graphsert.test.fuzz.millis", 2_000));

  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("bits", Kind.of("varbit", (row, text) -> row.bits = text, "10110", "xA5")),
          Map.entry(
              "address",
              Kind.of("inet", (row, text) -> row.address = text, "192.168.0.1/24", "::ffff:1")),
          Map.entry(
              "net", Kind.of("cidr", (row, text) -> row.net = text, "10.0.0.0/8", "2001:db8::/32")),
          Map.entry("mac", Kind.of("macaddr", (row, text) -> row.mac = text, "08:00:2b:01:02:03")),
          Map.entry(
              "json",
              Kind.of("json", (row, text) -> row.json = text, "{\"a\": [1, null, \"\\u00e4\"]}")),
          Map.entry(
              "jsonb",
              Kind.of("jsonb", (row, text) -> row.jsonb = text, "{\"a\": [-1.5e3, true, {}]}")),
          Map.entry("xml", Kind.of("xml", (row, text) -> row.xml = text, "<a b='1'>x</a>")),
          Map.entry(
              "uuid",
              Kind.of(
                  "uuid", (row, text) -> row.uuid = text, "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11")),
          Map.entry(
              "moment",
              Kind.of(
                  "timestamptz",
                  (row, text) -> row.moment = text,
                  "2024-02-29 12:34:56.789+02",
                  "0044-03-15 00:00:00+00 BC")),
          Map.entry("day", Kind.of("date", (row, text) -> row.day = text, "2024-02-29")),
          Map.entry("span", Kind.of("interval", (row, text) -> row.span = text, "1 year 03:04:05")),
          Map.entry("money", Kind.of("money", (row, text) -> row.money = text, "-1,234.50")),
          Map.entry("range", Kind.of("int4range", (row, text) -> row.range = text, "[1,10)")),
          Map.entry(
              "ranges",
              Kind.of("nummultirange", (row, text) -> row.ranges = text, "{[1.5,2], (7,)}")));

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table fuzzed_text (id bigint primary key, bits varbit, address inet, net cidr,
            mac macaddr, json json, jsonb jsonb, xml xml, uuid uuid, moment timestamptz, day date,
            span interval, money money, range int4range, ranges nummultirange)
          """);

  private final Random random = new Random(SEED);

  @ParameterizedTest
  @EnumSource(Strategy.class)
  void isStoredAsTheServerReadsItOrRefused(Strategy strategy) throws SQLException {
    Map<String, Integer> stored = new TreeMap<>();
    int refused = 0;
    long end = System.nanoTime() + TIME.toNanos();
    List<String> columns = KINDS.keySet().stream().sorted().toList();
    try (Connection used = SCHEMA.dataSource().getConnection();
        Connection connection = SCHEMA.dataSource().getConnection()) {
      Graphsert graphsert =
          Graphsert.builder(KeptConnection.dataSourceOf(used)).strategy(strategy).build();
      long least = 12L * columns.size(); // of each kind some are sound
      for (long id = 1; id <= least || System.nanoTime() < end; id++) {
        String column = columns.get((int) (id % columns.size()));
        Kind kind = KINDS.get(column);
        String text = spoil(kind.samples().get(random.nextInt(kind.samples().size())));
        String described = strategy + ", seed " + SEED + ", " + kind.type() + ": " + text;
        String expected = asTheServerReadsIt(connection, text, kind.type());
        FuzzedText row = new FuzzedText(id);
        kind.member().accept(row, text);
        try {
          graphsert.insertAll(List.of(row));
          assertThat(stored(connection, column + "::text", id))
              .as(described)
              .containsExactly(Collections.singletonList(expected));
          stored.merge(column, 1, Integer::sum);
        } catch (InsertException failed) {
          assertThat(expected).as(described).isNull();
          assertThat(failed.entity()).as(described).isSameAs(row);
          assertThat(failed.failedRow().column()).as(described).isEqualTo(column);
          assertThat(stored(connection, "id", id)).isEmpty();
          refused++;
        }
      }
    }
    assertThat(stored.keySet()).containsExactlyElementsOf(columns);
    assertThat(refused).isPositive();
  }

  private static List<List<Object>> stored(Connection connection, String what, long id)
      throws SQLException {
    return TestSchema.rows(connection, "select " + what + " from fuzzed_text where id = " + id);
  }

  /** Null if the server refuses it. */
  private static @Nullable String asTheServerReadsIt(
      Connection connection, String text, String type) {
    try (PreparedStatement cast =
        connection.prepareStatement("select ?::text::" + type + "::text")) {
      cast.setString(1, text);
      try (ResultSet result = cast.executeQuery()) {
        result.next();
        return result.getString(1);
      }
    } catch (SQLException refused) {
      return null;
    }
  }

  /** Takes some letters away, doubles or changes them; one text of three is left as it is. */
  private String spoil(String sample) {
    StringBuilder text = new StringBuilder(sample);
    int changes = random.nextInt(3);
    for (int i = 0; i < changes && text.length() > 0; i++) {
      int place = random.nextInt(text.length());
      switch (random.nextInt(4)) {
        case 0 -> text.deleteCharAt(place);
        case 1 -> text.insert(place, text.charAt(place));
        case 2 -> text.setCharAt(place, sample.charAt(random.nextInt(sample.length())));
        default -> text.setCharAt(place, (char) (1 + random.nextInt(0x2_000)));
      }
    }
    return text.toString();
  }

  /**
   * A kind of text.
   *
   * @param type the column's type
   * @param member what holds it
   * @param samples texts that the server reads
   */
  private record Kind(String type, BiConsumer<FuzzedText, String> member, List<String> samples) {

    static Kind of(String type, BiConsumer<FuzzedText, String> member, String... samples) {
      return new Kind(type, member, List.of(samples));
    }
  }

  @BatchEntity
  static final class FuzzedText {

    @Id(generation = IdGeneration.ASSIGNED)
    final Long id;

    String bits;
    String address;
    String net;
    String mac;
    String json;
    String jsonb;
    String xml;
    String uuid;
    String moment;
    String day;
    String span;
    String money;
    String range;
    String ranges;

    FuzzedText(long id) {
      this.id = id;
    }
  }
}
