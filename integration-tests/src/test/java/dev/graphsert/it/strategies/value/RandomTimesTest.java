package dev.graphsert.it.strategies.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.Graphsert;
import dev.graphsert.Id;
import dev.graphsert.IdGeneration;
import dev.graphsert.Range;
import dev.graphsert.Session;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.TestSchema;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Times to the nanosecond, ranges and addresses at random, beside what the driver stores. */
final class RandomTimesTest {

  private static final int ROWS = 500;
  private static final long NANOS_PER_DAY = 86_400_000_000_000L;

  private static final String COLUMNS =
      """
      (id bigint primary key, time time, offset_time timetz, local timestamp, moment timestamptz,
       days daterange, address inet, flags boolean[]);
      """;

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with("create table times " + COLUMNS + "create table plain " + COLUMNS);

  private final Random random = new Random(Long.getLong("graphsert.test.seed", 20_261_128));

  @ParameterizedTest
  @EnumSource(Strategy.class)
  void areStoredAlike(Strategy strategy) throws SQLException, UnknownHostException {
    try (Connection connection = TestSchema.begin(SCHEMA.dataSource());
        Session session =
            Graphsert.builder(SCHEMA.dataSource()).strategy(strategy).build().openSession()) {
      for (int i = 0; i < ROWS; i++) {
        Times row = row(i);
        session.add(row);
        insertPlainly(row, connection);
      }
      connection.commit();
      session.commit();
    }
    assertThat(SCHEMA.count("times")).isEqualTo(ROWS);
    assertThat(Cases.differences(SCHEMA, "times")).isEmpty();
  }

  private Times row(long id) throws UnknownHostException {
    Times row = new Times(id);
    row.time = time();
    row.offsetTime = time().atOffset(offset());
    row.local = day().atTime(time());
    row.moment = day().atTime(time()).atOffset(offset());
    LocalDate first = day();
    row.days =
        switch (random.nextInt(5)) {
          case 0 -> Range.all();
          case 1 -> Range.empty();
          case 2 -> Range.greaterThan(first);
          case 3 -> Range.atMost(first);
          default -> Range.openClosed(first, first.plusDays(random.nextInt(1_000)));
        };
    byte[] address = new byte[random.nextBoolean() ? 4 : 16];
    random.nextBytes(address);
    row.address = InetAddress.getByAddress(address);
    row.flags = new Boolean[random.nextInt(5)];
    for (int i = 0; i < row.flags.length; i++) {
      row.flags[i] = random.nextInt(3) == 0 ? null : random.nextBoolean();
    }
    return row;
  }

  /** Often so near to midnight that it is rounded up. */
  private LocalTime time() {
    long nanos = Math.floorMod(random.nextLong(), NANOS_PER_DAY);
    return LocalTime.ofNanoOfDay(
        random.nextInt(10) == 0 ? NANOS_PER_DAY - 1 - nanos % 1_000 : nanos);
  }

  /** Of years that the server writes as Java does, 53 to 9909. */
  private LocalDate day() {
    return LocalDate.ofEpochDay(random.nextInt(3_600_000) - 700_000);
  }

  private ZoneOffset offset() {
    return ZoneOffset.ofTotalSeconds(random.nextInt(2 * 57_000) - 57_000);
  }

  private static void insertPlainly(Times row, Connection connection) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into plain values (?, ?, ?, ?, ?, ?::daterange, ?::inet, ?)")) {
      insert.setLong(1, row.id);
      insert.setObject(2, row.time);
      insert.setObject(3, row.offsetTime);
      insert.setObject(4, row.local);
      insert.setObject(5, row.moment);
      insert.setString(6, row.days.toString());
      insert.setString(7, row.address.getHostAddress());
      insert.setArray(8, connection.createArrayOf("boolean", row.flags));
      insert.executeUpdate();
    }
  }

  @BatchEntity
  static final class Times {

    @Id(generation = IdGeneration.ASSIGNED)
    final Long id;

    LocalTime time;
    OffsetTime offsetTime;
    LocalDateTime local;
    OffsetDateTime moment;
    Range<LocalDate> days;
    InetAddress address;
    Boolean[] flags;

    Times(long id) {
      this.id = id;
    }
  }
}
