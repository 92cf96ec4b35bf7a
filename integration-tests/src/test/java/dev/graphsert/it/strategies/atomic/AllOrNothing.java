package dev.graphsert.it.strategies.atomic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.Graphsert;
import dev.graphsert.InsertException;
import dev.graphsert.Session;
import dev.graphsert.it.strategies.atomic.Cases.Spot;
import dev.graphsert.it.strategies.atomic.Family.Member;
import java.sql.SQLException;

/** Commits a family with a bad row, and once more when the row is mended. */
record AllOrNothing(Graphsert graphsert, FamilyTables tables) {

  /** That the commit fails, names the row and stores nothing. */
  Family assertRefused(Spot spot) throws SQLException {
    Family family = new Family();
    Member bad = spot.memberOf(family);
    spot.violation().spoil(bad);
    Refusal refusal =
        new Refusal(catchThrowableOfType(InsertException.class, () -> commit(family)), spot);
    refusal.assertReason();
    refusal.assertObject(family);
    refusal.assertColumn();
    assertThat(refusal.error()).hasMessageContaining("rolled back");
    assertThat(tables.newRows()).as("%s", spot).isZero();
    assertThat(family.isWithoutIds()).as("%s", spot).isTrue();
    return family;
  }

  /** That the same objects go in when the row is mended; leaves the tables empty. */
  void assertGoesInWhenMended(Family family, Spot spot) throws SQLException {
    Violation.mend(spot.memberOf(family));
    commit(family);
    assertThat(tables.newRows()).as("%s", spot).isEqualTo(3L * Family.ROWS);
    tables.reset();
  }

  private void commit(Family family) {
    try (Session session = graphsert.openSession()) {
      session.addAll(family.all());
      session.commit();
    }
  }
}
