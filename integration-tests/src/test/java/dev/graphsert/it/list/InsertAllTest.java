package dev.graphsert.it.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.Graphsert;
import dev.graphsert.InsertException;
import dev.graphsert.InsertReport;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.OneConnectionPool;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.list.Measured.Reading;
import dev.graphsert.it.list.Measured.Station;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;

/** Lists, streams and iterators go in as a session would write them. */
final class InsertAllTest {

  /** So many that they are not written all at once. */
  private static final int MANY = 60_000;

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with(Measured.TABLES);

  @Test
  void everyRowInItsOrderHoweverMany() {
    List<Reading> readings = IntStream.range(0, MANY).mapToObj(Reading::new).toList();
    InsertReport report = SCHEMA.graphsert().insertAll(readings);
    assertThat(report.rows(Reading.class)).isEqualTo(MANY);
    assertThat(readings.get(MANY - 1).id).isEqualTo(MANY);
    assertThat(SCHEMA.count("reading where id = number + 1")).isEqualTo(MANY);
  }

  @Test
  void typesMayBeMixed() {
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      Station station = new Station();
      Reading reading = new Reading(i);
      reading.station = station;
      Collections.addAll(list, station, reading, new Reading(1_000));
    }
    InsertReport report = SCHEMA.graphsert().insertAll(list.iterator());
    assertThat(report.rows(Station.class)).isEqualTo(100);
    assertThat(report.rows(Reading.class)).isEqualTo(200);
    assertThat(SCHEMA.count("reading where station_id = number + 1")).isEqualTo(100);
  }

  @Test
  void aReferenceReachesBackOverAnyDistance() {
    Station station = new Station();
    Stream<Object> stream =
        Stream.concat(Stream.of(station), IntStream.range(0, MANY).mapToObj(i -> of(station, i)));
    assertThat(SCHEMA.graphsert().insertAll(stream).rows()).isEqualTo(MANY + 1);
    assertThat(SCHEMA.count("reading where station_id = 1")).isEqualTo(MANY);
  }

  @Test
  void aTypeMayReferToItself() {
    Station first = new Station();
    Station second = new Station();
    second.next = first;
    Station third = new Station();
    third.next = third;
    SCHEMA.graphsert().insertAll(List.of(first, second, third));
    assertThat(SCHEMA.rows("select id, next_id from station where next_id is not null order by id"))
        .containsExactly(List.of(2L, 1L), List.of(3L, 3L));
  }

  @Test
  void whatIsReferredToIsNotAdded() {
    Station station = new Station();
    List<Object> list = List.of(new Reading(0), of(station, 1), station);
    InsertException refused =
        catchThrowableOfType(InsertException.class, () -> SCHEMA.graphsert().insertAll(list));
    assertThat(refused.entity()).isSameAs(list.get(1));
    assertThat(refused.failedRow().member()).isEqualTo("station");
    assertThat(refused)
        .hasMessageContainingAll("Reading number 2, member station", "before it", "rolled back");
    assertThat(SCHEMA.count("reading")).isZero();
  }

  @Test
  void whatIsOwnedIsNotAdded() {
    Station station = new Station();
    station.readings.add(new Reading(1));
    assertThat(SCHEMA.graphsert().insertAll(List.of(station)).rows()).isEqualTo(1);
    assertThat(SCHEMA.count("reading")).isZero();
  }

  @Test
  void anEntityThatComesTwiceMakesOneRow() {
    Reading twice = new Reading(1);
    Reading preset = new Reading(2);
    preset.id = 1_000_000L;
    Stream<Reading> stream =
        Stream.of(
                Stream.of(twice, preset, twice, preset),
                IntStream.range(0, MANY).mapToObj(Reading::new),
                Stream.of(twice, preset))
            .flatMap(readings -> readings);
    assertThat(SCHEMA.graphsert().insertAll(stream).rows()).isEqualTo(MANY + 2);
    assertThat(SCHEMA.count("reading")).isEqualTo(MANY + 2);
  }

  @Test
  void anEmptyListTakesNoConnection() {
    PGSimpleDataSource unreachable = SCHEMA.dataSource();
    unreachable.setDatabaseName("graphsert_it_no_such_database");
    Graphsert graphsert = Graphserts.on(unreachable);
    assertThat(graphsert.insertAll(List.of()).roundTrips()).isZero();
    assertThat(graphsert.insertAll(Stream.of()).rows()).isZero();
    assertThat(graphsert.insertAll(Collections.emptyIterator()).rowsByType()).isEmpty();
  }

  @Test
  void aParallelStreamIsReadInItsOrder() {
    SCHEMA.graphsert().insertAll(IntStream.range(0, MANY).parallel().mapToObj(Reading::new));
    assertThat(SCHEMA.count("reading where id = number + 1")).isEqualTo(MANY);
  }

  @Test
  void theStreamIsClosedByNobodyButTheCaller() {
    AtomicBoolean closed = new AtomicBoolean();
    try (Stream<Reading> stream = Stream.of(new Reading(1)).onClose(() -> closed.set(true))) {
      SCHEMA.graphsert().insertAll(stream);
      assertThat(closed).isFalse();
    }
    assertThat(closed).isTrue();
  }

  @Test
  void threadsMayInsertAtTheSameTime() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<InsertReport>> calls =
          Collections.nCopies(
              8,
              () -> SCHEMA.graphsert().insertAll(IntStream.range(0, 500).mapToObj(Reading::new)));
      for (Future<InsertReport> call : threads.invokeAll(calls)) {
        assertThat(call.get().rows()).isEqualTo(500);
      }
    } finally {
      threads.shutdown();
    }
    assertThat(SCHEMA.value("select count(distinct id) from reading")).isEqualTo(4_000L);
  }

  @Test
  void theConnectionGoesBackToThePool() throws SQLException {
    try (OneConnectionPool pool = new OneConnectionPool(SCHEMA.dataSource(), true)) {
      pool.graphsert().insertAll(List.of(new Reading(1)));
      pool.assertConnectionIsBack();
      assertThatThrownBy(() -> pool.graphsert().insertAll(List.of(new Reading(-1))))
          .isInstanceOf(InsertException.class);
      pool.assertConnectionIsBack();
    }
  }

  private static Reading of(Station station, int number) {
    Reading reading = new Reading(number);
    reading.station = station;
    return reading;
  }
}
