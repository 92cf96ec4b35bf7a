package dev.graphsert.it.strategies.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.BatchEntity;
import dev.graphsert.Graphsert;
import dev.graphsert.Id;
import dev.graphsert.IdGeneration;
import dev.graphsert.InsertException;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Times that Java's own types cannot hold, as text: leap seconds, the day's end, infinity. */
final class TimesAsTextTest {

  private static final String COLUMNS =
      """
      (id bigint primary key, zoned timestamptz, local timestamp, time time, zoned_time timetz,
       day date, moments timestamptz[], times time[]);
      """;

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with("create table times " + COLUMNS + "create table plain " + COLUMNS);

  @ParameterizedTest
  @EnumSource(Strategy.class)
  void areStoredAsTheServerReadsThem(Strategy strategy) {
    Cases<Times> cases = new Cases<>(Times::new);
    for (String moment :
        List.of("2016-12-31 23:59:60+00", "2016-12-31 24:00+00", "infinity", "-infinity")) {
      add(cases, "zoned", (times, text) -> times.zoned = text, moment);
      add(cases, "day", (times, text) -> times.day = text, moment);
      cases.add(
          "moments",
          (times, texts) -> times.moments = texts,
          new String[] {null, moment},
          "array[null, '" + moment + "'::timestamptz]");
    }
    for (String moment :
        List.of("2016-12-31 23:59:60", "2016-12-31 24:00", "infinity", "-infinity", "epoch")) {
      add(cases, "local", (times, text) -> times.local = text, moment);
      add(cases, "zoned", (times, text) -> times.zoned = text, moment);
    }
    for (String time : List.of("23:59:60", "24:00:00", "00:00:60", "04:05:06 AM")) {
      add(cases, "time", (times, text) -> times.time = text, time);
      add(cases, "zoned_time", (times, text) -> times.zonedTime = text, time + "+05:30");
      cases.add(
          "times",
          (times, texts) -> times.times = texts,
          new String[] {time, null},
          "array['" + time + "'::time, null]");
    }
    cases.insert(SCHEMA, graphsert(strategy));
    assertThat(SCHEMA.count("times")).isPositive();
    assertThat(Cases.differences(SCHEMA, "times")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Strategy.class)
  void oneSecondMoreIsRefused(Strategy strategy) {
    Times bad = new Times(2);
    bad.time = "23:59:61";
    InsertException refused =
        catchThrowableOfType(
            InsertException.class,
            () -> graphsert(strategy).insertAll(List.of(new Times(1), bad, new Times(3))));
    assertThat(refused.entity()).isSameAs(bad);
    assertThat(refused.failedRow().sqlState()).isEqualTo("22008");
    assertThat(SCHEMA.count("times")).isZero();
  }

  private static void add(
      Cases<Times> cases, String column, BiConsumer<Times, String> member, String text) {
    cases.add(column, member, text, "'" + text + "'");
  }

  private static Graphsert graphsert(Strategy strategy) {
    return Graphserts.on(SCHEMA.dataSource(), strategy);
  }

  @BatchEntity
  static final class Times {

    @Id(generation = IdGeneration.ASSIGNED)
    final Long id;

    String zoned;
    String local;
    String time;
    String zonedTime;
    String day;
    String[] moments;
    String[] times;

    Times(long id) {
      this.id = id;
    }
  }
}
