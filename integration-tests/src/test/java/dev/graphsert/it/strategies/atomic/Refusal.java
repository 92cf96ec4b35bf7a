package dev.graphsert.it.strategies.atomic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.FailedRow;
import dev.graphsert.InsertException;
import dev.graphsert.it.strategies.atomic.Cases.Spot;
import org.jspecify.annotations.Nullable;

/** What an error tells of the row at some spot of a family. */
record Refusal(@Nullable InsertException error, Spot spot) {

  /** That there is an error, and why. */
  void assertReason() {
    assertThat(error).as(this::toString).isNotNull();
    Violation violation = spot.violation();
    assertThat(row().sqlState()).as(this::toString).isEqualTo(violation.sqlState());
    assertThat(error.getMessage()).as(this::toString).contains(violation.constraint());
  }

  /** The instance, its table, and its place in the order of adding. */
  void assertObject(Family family) {
    assertThat(error.entity()).as(this::toString).isSameAs(spot.memberOf(family));
    assertThat(row().table()).as(this::toString).contains(spot.tableName());
    assertThat(row().position()).as(this::toString).isEqualTo(spot.place());
    assertThat(error.getMessage()).as(this::toString).contains(spot.tableName());
  }

  void assertColumn() {
    assertThat(row().column()).as(this::toString).isEqualTo(spot.violation().column());
  }

  void assertObjectIsUnknown() {
    assertThat(error.entity()).as(this::toString).isNull();
  }

  void assertColumnIsUnknown() {
    assertThat(row().column()).as(this::toString).isNull();
  }

  private FailedRow row() {
    return error.failedRow();
  }
}
