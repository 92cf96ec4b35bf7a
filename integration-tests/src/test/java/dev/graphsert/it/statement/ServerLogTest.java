package dev.graphsert.it.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.Graphsert;
import dev.graphsert.InsertException;
import dev.graphsert.Session;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.statement.Chain.First;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What PostgreSQL itself says that it executed. */
final class ServerLogTest {

  private static final String CATALOG = "with recursive";

  /** Once in a transaction of the session's own, so that its outcome can be found out. */
  private static final String MARK =
      "select array[txid_current(), pg_backend_pid(), (extract(epoch from"
          + " pg_postmaster_start_time()) * 1000000)::bigint, coalesce((extract(epoch from"
          + " pg_stat_get_bgwriter_stat_reset_time()) * 1000000)::bigint, 0)]::bigint[]";

  private static final String INSERT_FIRST =
      "INSERT INTO \"first\" (\"id\", \"name\", \"amount\", \"moment\", \"instant\") VALUES ($1, $2,"
          + " $3, $4, $5)";
  private static final String INSERT_SECOND =
      "INSERT INTO \"second\" (\"id\", \"name\", \"first_id\") VALUES ($1, $2, $3)";
  private static final String INSERT_THIRD =
      "INSERT INTO \"third\" (\"id\", \"name\", \"second_id\") VALUES ($1, $2, $3)";

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with(Chain.TABLES);

  private Graphsert graphsert = SCHEMA.graphsert();
  private int seen;

  @BeforeEach
  void logStatements() {
    graphsert = Graphserts.on(SCHEMA.loggedDataSource(SCHEMA.name()));
    SCHEMA.log();
  }

  @Test
  void oneQueryForIdsPerTypeAndTheInsertsOfEachTableInOneTransaction() {
    try (Session session = graphsert.openSession()) {
      session.addAll(Chain.of(3, 300));
      session.commit();
      assertThat(logged())
          .containsExactlyElementsOf(
              statements(
                  List.of("BEGIN", CATALOG, ids("first"), MARK, ids("second"), ids("third")),
                  Collections.nCopies(300, INSERT_FIRST),
                  Collections.nCopies(300, INSERT_SECOND),
                  Collections.nCopies(300, INSERT_THIRD),
                  List.of("COMMIT")));
      session.add(new First());
      session.commit();
    }
    assertThat(logged()).containsExactly("BEGIN", ids("first"), MARK, INSERT_FIRST, "COMMIT");
  }

  @Test
  void noQueryForIdsThatAreSet() {
    try (Session session = graphsert.openSession()) {
      First first = new First();
      first.id = 1L;
      session.add(first);
      session.commit();
    }
    assertThat(logged()).containsExactly("BEGIN", CATALOG, INSERT_FIRST, "COMMIT");
  }

  @Test
  void severalFlushesAreOneTransaction() {
    try (Session session = graphsert.openSession()) {
      session.add(new First());
      session.flush();
      session.add(new First());
      session.flush();
      session.commit();
    }
    assertThat(logged())
        .containsExactly(
            "BEGIN",
            CATALOG,
            ids("first"),
            MARK,
            INSERT_FIRST,
            ids("first"),
            INSERT_FIRST,
            "COMMIT");
  }

  @Test
  void nothingAtAllWithoutWork() {
    try (Session session = graphsert.openSession()) {
      session.commit();
    }
    assertThat(logged()).isEmpty();
  }

  @Test
  void aFailureIsRolledBack() {
    First first = new First();
    first.id = 1L;
    First same = new First();
    same.id = 1L;
    try (Session session = graphsert.openSession()) {
      session.addAll(List.of(first, same));
      assertThatThrownBy(session::commit).isInstanceOf(InsertException.class);
      assertThat(logged()).startsWith("BEGIN").endsWith("ROLLBACK").doesNotContain("COMMIT");
    }
  }

  @Test
  void aJoinedTransactionIsNeitherBegunNorEndedBySessions() throws SQLException {
    try (Connection connection = TestSchema.begin(SCHEMA.loggedDataSource(SCHEMA.name()))) {
      try (Session session = graphsert.openSession(connection)) {
        session.add(new First());
        session.flush();
        assertThat(logged()).containsExactly("BEGIN", CATALOG, ids("first"), INSERT_FIRST);
      }
      assertThat(logged()).isEmpty();
      connection.commit();
    }
    assertThat(logged()).containsExactly("COMMIT");
  }

  /** What was logged since the last call. */
  private static String ids(String table) {
    return "select array(select nextval('"
        + SCHEMA.name()
        + "."
        + table
        + "_id_seq'::regclass) from generate_series(1, $1))";
  }

  private List<String> logged() {
    List<String> all = SCHEMA.log().statementsOf(SCHEMA.name());
    List<String> fresh = all.subList(seen, all.size());
    seen = all.size();
    return fresh;
  }

  @SafeVarargs
  private static List<String> statements(List<String>... parts) {
    List<String> all = new ArrayList<>();
    for (List<String> part : parts) {
      all.addAll(part);
    }
    return all;
  }
}
