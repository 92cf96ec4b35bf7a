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
import dev.graphsert.it.strategies.atomic.Family.Member;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A commit that fails stores nothing, names the row, and leaves everything fit for the next. */
final class OwnTransactionTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with(Family.DDL);

  @ParameterizedTest
  @MethodSource("dev.graphsert.it.strategies.atomic.Cases#all")
  void allOrNothing(Strategy strategy, Road road) throws SQLException {
    try (Lender lender = new Lender(road, SCHEMA);
        FamilyTables tables = new FamilyTables(SCHEMA)) {
      Graphsert graphsert = Graphserts.on(lender.dataSource(), strategy);
      for (Spot spot : Cases.spots(road)) {
        Family family = new Family();
        Member bad = spot.memberOf(family);
        spot.violation().spoil(bad);

        InsertException refused =
            catchThrowableOfType(InsertException.class, () -> commit(graphsert, family));
        assertNamed(refused, spot, bad);
        assertThat(tables.newRows()).as("%s", spot).isZero();
        assertThat(family.isWithoutIds()).as("%s", spot).isTrue();
        lender.assertAllAreBack();

        Violation.mend(bad);
        commit(graphsert, family);
        lender.assertAllAreBack();
        assertThat(tables.newRows()).as("%s", spot).isEqualTo(3L * Family.ROWS);
        tables.reset();
      }
    }
  }

  private static void commit(Graphsert graphsert, Family family) {
    try (Session session = graphsert.openSession()) {
      session.addAll(family.all());
      session.commit();
    }
  }

  private static void assertNamed(InsertException refused, Spot spot, Member bad) {
    Violation violation = spot.violation();
    Supplier<String> where = () -> spot + ": " + refused;
    assertThat(refused).as(where).isNotNull();
    assertThat(refused.failedRow().sqlState()).as(where).isEqualTo(violation.sqlState());
    assertThat(refused.failedRow().table()).as(where).contains(spot.tableName());
    assertThat(refused.getMessage())
        .as(where)
        .contains(spot.tableName(), violation.constraint(), "rolled back");
    assertThat(refused.entity()).as(where).isSameAs(bad);
    assertThat(refused.failedRow().position()).as(where).isEqualTo(spot.place());
    assertThat(refused.failedRow().column()).as(where).isEqualTo(violation.column());
  }
}
