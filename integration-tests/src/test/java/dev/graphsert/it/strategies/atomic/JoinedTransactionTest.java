package dev.graphsert.it.strategies.atomic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.Graphsert;
import dev.graphsert.InsertException;
import dev.graphsert.Session;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.strategies.atomic.Cases.Spot;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A flush that fails in the caller's transaction: whatever the caller does, no half is stored. */
final class JoinedTransactionTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with(Family.DDL);

  @ParameterizedTest
  @MethodSource("dev.graphsert.it.strategies.atomic.Cases#all")
  void rolledBackByTheCaller(Strategy strategy, Road road) throws SQLException {
    try (Lender lender = new Lender(road, SCHEMA);
        FamilyTables tables = new FamilyTables(SCHEMA)) {
      Graphsert graphsert = Graphserts.on(lender.dataSource(), strategy);
      Told told = new Told(strategy, road);
      for (Spot spot : Cases.spots(road)) {
        Family family = new Family();
        spot.violation().spoil(spot.memberOf(family));
        try (Connection connection = begin(lender);
            Session session = graphsert.openSession(connection)) {
          assertRefused(told, session, connection, family, spot);
          connection.rollback();
          session.rollback();
          assertThat(family.isWithoutIds()).as("%s", spot).isTrue();

          Violation.mend(spot.memberOf(family));
          session.addAll(family.all());
          session.flush();
          connection.commit();
        }
        lender.assertAllAreBack();
        assertThat(tables.newRows()).as("%s", spot).isEqualTo(3L * Family.ROWS);
        tables.reset();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("dev.graphsert.it.strategies.atomic.Cases#all")
  void committedRegardless(Strategy strategy, Road road) throws SQLException {
    try (Lender lender = new Lender(road, SCHEMA);
        FamilyTables tables = new FamilyTables(SCHEMA)) {
      Graphsert graphsert = Graphserts.on(lender.dataSource(), strategy);
      Told told = new Told(strategy, road);
      for (Spot spot : Cases.spots(road)) {
        Family family = new Family();
        spot.violation().spoil(spot.memberOf(family));
        try (Connection connection = begin(lender)) {
          insertEarlier(connection);
          try (Session session = graphsert.openSession(connection)) {
            assertRefused(told, session, connection, family, spot);
          }
          commitRegardless(connection);
        }
        lender.assertAllAreBack();
        assertThat(tables.newRows()).as("%s", spot).isZero();
        tables.reset();
      }
    }
  }

  /** By the flush; or by the caller's commit, which alone sees a deferred constraint. */
  private static void assertRefused(
      Told told, Session session, Connection connection, Family family, Spot spot)
      throws SQLException {
    Violation violation = spot.violation();
    session.addAll(family.all());
    if (violation == Violation.DEFERRED) {
      session.flush();
      SQLException refused = catchThrowableOfType(SQLException.class, connection::commit);
      assertThat(refused.getSQLState()).as("%s", spot).isEqualTo(violation.sqlState());
      return;
    }
    Refusal refusal =
        new Refusal(catchThrowableOfType(InsertException.class, session::flush), spot);
    refusal.assertReason();
    if (told.object(violation)) {
      refusal.assertObject(family);
    } else {
      refusal.assertObjectIsUnknown();
    }
    if (told.column(violation)) {
      refusal.assertColumn();
    } else {
      refusal.assertColumnIsUnknown();
    }
    assertThat(family.isWithoutIds()).as("%s", refusal).isTrue();
  }

  private static Connection begin(Lender lender) throws SQLException {
    Connection connection = lender.lend();
    connection.setAutoCommit(false);
    return connection;
  }

  private static void insertEarlier(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("insert into earlier values ('of the caller')");
    }
  }

  private static void commitRegardless(Connection connection) {
    try {
      connection.commit();
    } catch (SQLException failedTransaction) {
      // The caller does not look at errors.
    }
  }
}
