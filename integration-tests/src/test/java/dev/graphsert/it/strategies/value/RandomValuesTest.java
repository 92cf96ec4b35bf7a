package dev.graphsert.it.strategies.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.Graphsert;
import dev.graphsert.Id;
import dev.graphsert.IdGeneration;
import dev.graphsert.Session;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.TestSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Values that nobody thought of, beside the driver's own arrays and the server's arithmetic. */
final class RandomValuesTest {

  private static final int ROWS = 500;
  private static final String[] SNIPPETS = {
    "a", "\"", "\\", "{", "}", ",", "NULL", " ", "'", "\n", "ö", "😀", "(", "]", "$1", "?"
  };

  private static final String COLUMNS =
      """
      (id bigint primary key, words text[], table_of_words text[], numbers numeric[],
       dates date[], duration interval, period interval);
      """;

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with("create table random " + COLUMNS + "create table plain " + COLUMNS);

  private final Random random = new Random(20_261_124);

  @ParameterizedTest
  @EnumSource(Strategy.class)
  void areStoredAlike(Strategy strategy) throws SQLException {
    try (Connection connection = TestSchema.begin(SCHEMA.dataSource());
        Session session =
            Graphsert.builder(SCHEMA.dataSource()).strategy(strategy).build().openSession()) {
      for (int i = 0; i < ROWS; i++) {
        RandomRow row = row(i);
        session.add(row);
        insertPlainly(row, connection);
      }
      connection.commit();
      session.commit();
    }
    assertThat(SCHEMA.count("random")).isEqualTo(ROWS);
    assertThat(Cases.differences(SCHEMA, "random")).isEmpty();
  }

  private RandomRow row(long id) {
    RandomRow row = new RandomRow(id);
    row.words = words(random.nextInt(5));
    int width = 1 + random.nextInt(3);
    row.tableOfWords =
        IntStream.range(0, 1 + random.nextInt(3))
            .mapToObj(i -> words(width))
            .toArray(String[][]::new);
    row.numbers =
        IntStream.range(0, random.nextInt(4))
            .mapToObj(i -> new BigDecimal(new BigInteger(90, random), random.nextInt(40) - 10))
            .toArray(BigDecimal[]::new);
    row.dates =
        IntStream.range(0, random.nextInt(4))
            .mapToObj(i -> LocalDate.ofEpochDay(random.nextInt(2_900_000)))
            .toArray(LocalDate[]::new);
    row.duration = Duration.ofNanos(random.nextLong() >> random.nextInt(Long.SIZE));
    row.period = Period.of(random.nextInt(2001) - 1000, random.nextInt(), random.nextInt());
    return row;
  }

  private String[] words(int count) {
    return IntStream.range(0, count).mapToObj(i -> word()).toArray(String[]::new);
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    int length = random.nextInt(6);
    for (int i = 1; i < length; i++) {
      word.append(SNIPPETS[random.nextInt(SNIPPETS.length)]);
    }
    return length == 0 ? null : word.toString();
  }

  private static void insertPlainly(RandomRow row, Connection connection) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into plain values (?, ?, ?, ?, ?, make_interval(secs => 0)
              + ?::bigint * interval '1 microsecond', ?::bigint * interval '1 month'
              + ?::bigint * interval '1 day')
            """)) {
      insert.setLong(1, row.id);
      insert.setArray(2, connection.createArrayOf("text", row.words));
      insert.setArray(3, connection.createArrayOf("text", row.tableOfWords));
      insert.setArray(4, connection.createArrayOf("numeric", row.numbers));
      insert.setArray(5, connection.createArrayOf("date", row.dates));
      insert.setLong(6, Math.floorDiv(row.duration.toNanos() + 500, 1_000L));
      insert.setLong(7, row.period.toTotalMonths());
      insert.setLong(8, row.period.get(ChronoUnit.DAYS));
      insert.executeUpdate();
    }
  }

  @BatchEntity(table = "random")
  static final class RandomRow {

    @Id(generation = IdGeneration.ASSIGNED)
    final Long id;

    String[] words;
    String[][] tableOfWords;
    BigDecimal[] numbers;
    LocalDate[] dates;
    Duration duration;
    Period period;

    RandomRow(long id) {
      this.id = id;
    }
  }
}
