package dev.graphsert.it.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.database.Watchdog;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Why messages are built as they are: with the plain driver, a statement that answers much before a
 * large one has been sent hangs for ever. Should a driver mend this, these tests will say so.
 */
final class NaiveMessageTest {

  /** Megabytes in each direction; loopback buffers take four. */
  private static final int TEXTS = 24;

  /** Long enough to be sure of a hang, as the next one is to be sure of none. */
  private static final Duration SHORT = Duration.ofSeconds(5);

  private static final Duration LONG = Duration.ofSeconds(60);

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table plain (name text);
          create table noisy (name text);
          create function repeat_name() returns trigger language plpgsql as
            $$begin raise notice '%', new.name; return new; end$$;
          create trigger t before insert on noisy for each row execute function repeat_name();
          """);

  @Test
  void aLargeResultBeforeALargeStatementHangs() throws Exception {
    assertThat(
            hangs(
                "insert into plain select unnest(?) returning name;"
                    + "insert into plain select unnest(?)",
                SHORT))
        .isTrue();
    assertThat(SCHEMA.count("plain")).isZero();
  }

  @Test
  void noticesBeforeALargeStatementHang() throws Exception {
    assertThat(
            hangs("insert into noisy select unnest(?); insert into plain select unnest(?)", SHORT))
        .isTrue();
    assertThat(SCHEMA.count("noisy")).isZero();
  }

  @Test
  void aLargeResultAfterAllLargeStatementsDoesNot() throws Exception {
    assertThat(
            hangs(
                "insert into plain select unnest(?);"
                    + "insert into plain select unnest(?) returning name",
                LONG))
        .isFalse();
    assertThat(SCHEMA.count("plain")).isEqualTo(2 * TEXTS);
  }

  @Test
  void noticesThatAreHeldBackDoNot() throws Exception {
    assertThat(
            hangs(
                "set local client_min_messages = error; insert into noisy select unnest(?);"
                    + "insert into plain select unnest(?)",
                LONG))
        .isFalse();
    assertThat(SCHEMA.count("noisy")).isEqualTo(TEXTS);
  }

  /** Two statements in one message, each with many texts of a million letters. */
  private static boolean hangs(String sql, Duration patience) throws Exception {
    PGSimpleDataSource source = SCHEMA.dataSource();
    source.setApplicationName(SCHEMA.name());
    return Watchdog.hangs(SCHEMA, SCHEMA.name(), patience, () -> send(source, sql));
  }

  private static Void send(PGSimpleDataSource source, String sql) throws SQLException {
    String[] names = new String[TEXTS];
    Arrays.fill(names, "n".repeat(1_000_000));
    try (Connection connection = TestSchema.begin(source);
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, names);
      statement.setObject(2, names);
      statement.execute();
      connection.commit();
    }
    return null;
  }
}
