package dev.graphsert.it.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.BatchEntity;
import dev.graphsert.InsertException;
import dev.graphsert.Session;
import dev.graphsert.it.database.TestSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of constraint, in every table, at every place: the very row is named, none stays. */
final class ConstraintViolationTest {

  private static final int ROWS = 300;
  private static final Long PRESET = 1_000_000L;
  private static final List<String> TABLES = List.of("front", "middle", "rear");

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table owner (id bigint primary key);
          create table front (id bigserial primary key, name varchar(8) not null, code int unique,
            amount int check (amount >= 0), slot int, owner_id bigint references owner,
            exclude (slot with =));
          create table middle (like front including all, front_id bigint not null references front,
            foreign key (owner_id) references owner);
          create table rear (like front including all, middle_id bigint not null references middle,
            foreign key (owner_id) references owner);
          alter table middle alter id set default nextval('front_id_seq');
          """);

  @ParameterizedTest
  @MethodSource("everyKindInEveryTableAtEveryPlace")
  void namesTheRowAndLeavesNothing(Violation violation, int table, int place) {
    List<List<Row>> rows = graph();
    Row bad = rows.get(table).get(place);
    violation.spoil(bad);
    try (Session session = SCHEMA.openSession()) {
      rows.forEach(session::addAll);
      InsertException refused = catchThrowableOfType(InsertException.class, session::commit);

      assertThat(refused.entity()).isSameAs(bad);
      assertThat(refused.failedRow().position()).isEqualTo(place);
      assertThat(refused.failedRow().sqlState()).isEqualTo(violation.sqlState);
      assertThat(refused.failedRow().entityType()).isEqualTo(bad.getClass());
      assertThat(refused.failedRow().table()).contains(TABLES.get(table));
      assertThat(refused)
          .hasMessageContainingAll(
              bad.getClass().getName(), TABLES.get(table), violation.named, "rolled back");
      assertThat(refused.getCause()).isInstanceOf(java.sql.SQLException.class);
      assertNothingStays(rows);

      violation.mend(bad);
      rows.forEach(session::addAll);
      assertThat(session.commit().rows()).isEqualTo(3 * ROWS);
    }
    TABLES.forEach(name -> assertThat(SCHEMA.count(name)).isEqualTo(ROWS));
  }

  private static void assertNothingStays(List<List<Row>> rows) {
    TABLES.forEach(name -> assertThat(SCHEMA.count(name)).isZero());
    for (List<Row> table : rows) {
      assertThat(table.get(1).id()).isEqualTo(PRESET);
      assertThat(table.stream().filter(row -> row.id() != null)).hasSize(1);
    }
  }

  private static List<List<Row>> graph() {
    List<Row> fronts = new ArrayList<>();
    List<Row> middles = new ArrayList<>();
    List<Row> rears = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      Front front = new Front();
      Middle middle = new Middle();
      middle.front = front;
      Rear rear = new Rear();
      rear.middle = middle;
      if (i == 1) {
        front.id = PRESET;
        middle.id = PRESET;
        rear.id = PRESET;
      }
      for (Row row : List.of(front, middle, rear)) {
        row.code = i;
        row.slot = i;
      }
      fronts.add(front);
      middles.add(middle);
      rears.add(rear);
    }
    return List.of(fronts, middles, rears);
  }

  static Stream<Arguments> everyKindInEveryTableAtEveryPlace() {
    return Stream.of(Violation.values())
        .flatMap(
            kind ->
                Stream.of(0, 1, 2)
                    .flatMap(
                        table ->
                            Stream.of(kind.firstPlace, ROWS / 2, ROWS - 1)
                                .map(place -> Arguments.of(kind, table, place))));
  }

  /** A way to break a row, and what the server says to it. */
  enum Violation {
    NOT_NULL("23502", "name", 0),
    LENGTH("22001", "character varying(8)", 0),
    CHECK("23514", "amount_check", 0),
    FOREIGN_KEY("23503", "owner_id_fkey", 0),
    UNIQUE("23505", "code_key", 2),
    EXCLUSION("23P01", "slot_excl", 2);

    private final String sqlState;
    private final String named;

    /** The row that is met twice is the first one, so that it cannot be the one to blame. */
    private final int firstPlace;

    Violation(String sqlState, String named, int firstPlace) {
      this.sqlState = sqlState;
      this.named = named;
      this.firstPlace = firstPlace;
    }

    private void spoil(Row row) {
      switch (this) {
        case NOT_NULL -> row.name = null;
        case LENGTH -> row.name = "far too long";
        case CHECK -> row.amount = -1;
        case FOREIGN_KEY -> row.ownerId = 5L;
        case UNIQUE -> row.code = 0;
        case EXCLUSION -> row.slot = 0;
      }
    }

    private void mend(Row row) {
      row.name = "mended";
      row.amount = 0;
      row.ownerId = null;
      row.code = -1;
      row.slot = -1;
    }
  }

  abstract static class Row {
    String name = "fine";
    Integer code;
    int amount;
    Integer slot;
    Long ownerId;

    abstract Long id();
  }

  @BatchEntity
  static final class Front extends Row {
    Long id;

    @Override
    Long id() {
      return id;
    }
  }

  @BatchEntity
  static final class Middle extends Row {
    Long id;
    Front front;

    @Override
    Long id() {
      return id;
    }
  }

  @BatchEntity
  static final class Rear extends Row {
    Long id;
    Middle middle;

    @Override
    Long id() {
      return id;
    }
  }
}
