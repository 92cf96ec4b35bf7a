package dev.graphsert.it.strategies.atomic;

import dev.graphsert.Graphsert;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.strategies.atomic.Cases.Spot;
import java.sql.SQLException;
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
      AllOrNothing work = new AllOrNothing(graphsert, tables);
      for (Spot spot : Cases.spots(road)) {
        Family family = work.assertRefused(spot);
        lender.assertAllAreBack();
        work.assertGoesInWhenMended(family, spot);
        lender.assertAllAreBack();
      }
    }
  }
}
