package dev.graphsert.it.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.FailureOutcome;
import dev.graphsert.Graphsert;
import dev.graphsert.GraphsertException;
import dev.graphsert.Session;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;

/** The server refuses to go on, for reasons that have nothing to do with the rows. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class LimitsTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          Lot.TABLES
              + """
              create role $schema_writer login connection limit 1;
              grant usage on schema $schema to $schema_writer;
              grant insert on lot, bid to $schema_writer;
              grant usage on all sequences in schema $schema to $schema_writer;
              create function dawdle() returns trigger language plpgsql as
                $$begin perform pg_sleep(30); return new; end$$;
              create trigger dawdle before insert on lot for each row when (new.name = 'slow')
                execute function dawdle();
              """);

  @RegisterExtension final LentByPools lent = new LentByPools();

  private final List<Object> graph = Lot.withBids("a");

  @AfterEach
  void dropRole() {
    SCHEMA.execute("drop owned by $schema_writer; drop role $schema_writer");
  }

  @Test
  void aStatementThatTakesTooLong() throws Exception {
    assertIsUndone(with("statement_timeout=200ms"), Lot.withBids("slow"), "57014");
  }

  @Test
  void aLockThatIsNotGranted() throws Exception {
    Graphsert graphsert = with("lock_timeout=200ms");
    graphsert.insertAll(List.of(new Lot("before")));
    try (Connection other = SCHEMA.begin();
        Statement lock = other.createStatement()) {
      lock.execute("lock table bid in share mode");
      GraphsertException failed = failure(graphsert, graph);
      assertThat(sqlState(failed)).isEqualTo("55P03");
      other.rollback();
    }
    assertNothingIsThere(graph, 1);
    assertTheNextOneGoesIn(graphsert);
  }

  @Test
  void aTransactionThatWasIdleForTooLong() throws Exception {
    Graphsert graphsert = with("idle_in_transaction_session_timeout=100ms");
    try (Session session = graphsert.openSession()) {
      session.addAll(graph);
      session.flush();
      Thread.sleep(500);
      GraphsertException failed = catchThrowableOfType(GraphsertException.class, session::commit);
      assertThat(failed.outcome()).isEqualTo(FailureOutcome.ROLLED_BACK);
      assertNothingIsThere(graph, 0);
      session.addAll(graph);
      assertThat(session.commit().rows()).isEqualTo(graph.size());
    }
  }

  @Test
  void aServerThatOnlyReads() throws Exception {
    assertIsUndone(with("default_transaction_read_only=on"), graph, "25006");
    assertTheNextOneGoesIn(Graphserts.on(lent.pool(SCHEMA.dataSource())));
  }

  @Test
  void noConnectionIsFreeAtTheServer() throws Exception {
    Graphsert graphsert = asWriter();
    try (Connection only = writer().getConnection()) {
      assertThat(only.isValid(5)).isTrue();
      assertIsUndone(graphsert, graph, "53300");
    }
    assertTheNextOneGoesIn(graphsert);
  }

  @Test
  void noConnectionIsFreeInThePool() throws Exception {
    DataSource pool = lent.pool(SCHEMA.dataSource());
    Graphsert graphsert = Graphserts.on(pool);
    try (Connection one = pool.getConnection();
        Connection other = pool.getConnection()) {
      assertThat(one.isValid(5) && other.isValid(5)).isTrue();
      assertThat(failure(graphsert, graph).outcome()).isEqualTo(FailureOutcome.ROLLED_BACK);
    }
    assertNothingIsThere(graph, 0);
    assertTheNextOneGoesIn(graphsert);
  }

  @Test
  void permissionsThatAreRevokedBetweenTwoCommits() throws Exception {
    Graphsert graphsert = asWriter();
    graphsert.insertAll(List.of(new Lot("before")));
    SCHEMA.execute("revoke insert on bid from $schema_writer");
    assertThat(sqlState(failure(graphsert, graph))).isEqualTo("42501");
    assertNothingIsThere(graph, 1);
    SCHEMA.execute("grant insert on bid to $schema_writer");
    assertTheNextOneGoesIn(graphsert);
  }

  @Test
  void aSequenceThatIsDroppedBetweenTwoCommits() throws Exception {
    Graphsert graphsert = Graphserts.on(lent.pool(SCHEMA.dataSource()));
    graphsert.insertAll(List.of(new Lot("before")));
    SCHEMA.execute("drop sequence bid_id_seq cascade");
    GraphsertException failed = failure(graphsert, graph);
    assertThat(failed).hasMessageContaining("Bid").hasMessageContaining("sequence");
    assertNothingIsThere(graph, 1);
    SCHEMA.execute(
        "create sequence bid_numbers; alter table bid alter id set default nextval('bid_numbers')");
    assertTheNextOneGoesIn(graphsert);
  }

  @Test
  void aTableThatIsAlteredBetweenTwoCommits() throws Exception {
    Graphsert graphsert = Graphserts.on(lent.pool(SCHEMA.dataSource()));
    graphsert.insertAll(List.of(new Lot("before")));
    SCHEMA.execute("alter table bid rename amount to price");
    assertThat(failure(graphsert, graph)).hasMessageContaining("amount");
    assertNothingIsThere(graph, 1);
    SCHEMA.execute("alter table bid rename price to amount");
    assertTheNextOneGoesIn(graphsert);
  }

  private void assertIsUndone(Graphsert graphsert, List<Object> objects, String sqlState) {
    GraphsertException failed = failure(graphsert, objects);
    assertThat(sqlState(failed)).isEqualTo(sqlState);
    assertNothingIsThere(objects, 0);
    if (!sqlState.startsWith("5330") && !sqlState.equals("25006")) {
      assertTheNextOneGoesIn(graphsert);
    }
  }

  private static GraphsertException failure(Graphsert graphsert, List<Object> objects) {
    try (Session session = graphsert.openSession()) {
      session.addAll(objects);
      GraphsertException failed = catchThrowableOfType(GraphsertException.class, session::commit);
      assertThat(failed.getMessage()).isNotBlank();
      return failed;
    }
  }

  private static void assertNothingIsThere(List<Object> objects, long lots) {
    assertThat(objects).extracting(Lot::idOf).containsOnlyNulls();
    assertThat(SCHEMA.count("lot")).isEqualTo(lots);
    assertThat(SCHEMA.count("bid")).isZero();
  }

  private void assertTheNextOneGoesIn(Graphsert graphsert) {
    try (Session session = graphsert.openSession()) {
      session.addAll(graph);
      assertThat(session.commit().rows()).isEqualTo(graph.size());
    }
    assertThat(SCHEMA.count("bid")).isEqualTo(3);
  }

  private Graphsert with(String setting) {
    PGSimpleDataSource source = SCHEMA.dataSource();
    source.setOptions("-c " + setting);
    return Graphserts.on(lent.pool(source));
  }

  private Graphsert asWriter() {
    return Graphserts.on(lent.pool(writer()));
  }

  private static PGSimpleDataSource writer() {
    PGSimpleDataSource source = SCHEMA.dataSource();
    source.setUser(SCHEMA.name() + "_writer");
    return source;
  }

  private static String sqlState(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql.getSQLState();
      }
    }
    throw new AssertionError("no error of the server", failure);
  }
}
