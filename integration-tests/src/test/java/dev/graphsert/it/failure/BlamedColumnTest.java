package dev.graphsert.it.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.BatchEntity;
import dev.graphsert.Column;
import dev.graphsert.FailedRow;
import dev.graphsert.InsertException;
import dev.graphsert.Session;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.util.PSQLException;

/**
 * An error of any kind tells the object, its place, member and column, and what the server said.
 */
final class BlamedColumnTest {

  private static final int ROWS = 40;
  private static final int PLACE = 23;

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create domain even as int check (value % 2 = 0);
          create domain brief as varchar(5);
          create type mood as enum ('good', 'bad');
          create table owner (id bigint primary key);
          create table part (
            id bigserial primary key,
            name varchar(8) not null,
            plain_code char(4),
            price numeric(5, 2),
            amount int check (amount >= 0),
            low int,
            high int,
            number int unique,
            shelf int,
            place int,
            slot int,
            late int unique deferrable initially deferred,
            owner_id bigint references owner,
            later_owner_id bigint references owner deferrable initially deferred,
            evenly even,
            briefly brief,
            mood mood,
            doc jsonb,
            "odd; ""n"" x" varchar(3),
            constraint low_and_high check (low <= high),
            unique (shelf, place),
            exclude (slot with =));
          create unique index part_number_odd on part (price) where price > 100;
          create function odd_words() returns trigger language plpgsql as $$ begin
            if new.name = 'raise' then
              raise exception 'COPY part, Zeile 5, Spalte name: 1 2 3' using detail = 'line 7';
            elsif new.name = 'state' then
              raise exception 'INSERT INTO part' using errcode = 'ZZ123';
            elsif new.name = 'rights' then
              raise exception 'none' using errcode = '42501';
            end if;
            return new; end $$;
          create trigger odd before insert on part for each row execute function odd_words();
          """);

  private final List<Part> parts = new ArrayList<>();

  @ParameterizedTest
  @MethodSource("kinds")
  void inATransactionOfItsOwn(Kind kind) {
    build(kind);
    InsertException refused =
        catchThrowableOfType(InsertException.class, () -> SCHEMA.insert(parts.toArray()));
    assertTold(refused, kind, kind.column);
    assertThat(refused).hasMessageContaining("rolled back");
    assertNothingStays();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void afterAnotherFlush(Kind kind) {
    Part before = new Part(-1);
    build(kind);
    InsertException refused;
    try (Session session = SCHEMA.openSession()) {
      session.add(before);
      session.flush();
      session.addAll(parts);
      refused = catchThrowableOfType(InsertException.class, session::flush);
      if (kind.isDeferred()) {
        assertThat(refused).isNull();
        return;
      }
    }
    assertTold(refused, kind, columnWithoutAWayBack(kind));
    assertThat(before.id).isNull();
    assertNothingStays();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void inTheCallersTransaction(Kind kind) throws SQLException {
    build(kind);
    try (Connection connection = SCHEMA.begin();
        Session session = SCHEMA.graphsert().openSession(connection)) {
      session.addAll(parts);
      InsertException refused = catchThrowableOfType(InsertException.class, session::flush);
      if (!kind.isDeferred()) {
        assertTold(refused, kind, columnWithoutAWayBack(kind));
        assertThat(refused).hasMessageContaining("can only be rolled back");
        assertThat(parts).allMatch(part -> part.id == null);
      }
    }
    assertThat(SCHEMA.count("part")).isZero();
  }

  /** BATCH sets no savepoint: of a value that does not fit it cannot try which one it is. */
  private static String columnWithoutAWayBack(Kind kind) {
    return kind.isOfAValue() && Graphserts.strategy() == Strategy.BATCH ? null : kind.column;
  }

  private void assertTold(InsertException refused, Kind kind, String column) {
    assertThat(refused).isNotNull();
    FailedRow row = refused.failedRow();
    assertThat(row.entity()).as("%s", refused).isSameAs(parts.get(PLACE));
    assertThat(row.entityType()).isEqualTo(Part.class);
    assertThat(row.position()).isEqualTo(PLACE);
    assertThat(row.sqlState()).isEqualTo(kind.sqlState);
    assertThat(row.table()).isEqualTo("\"part\"");
    assertThat(row.column()).isEqualTo(column);
    assertThat(row.member()).isEqualTo(column == null ? null : kind.member());
    assertThat(row.constraint()).isEqualTo(kind.constraint);
    assertThat(row.message()).isEqualTo(saidByTheServer(refused)).isNotBlank();
    if (speaksEnglish()) {
      assertThat(row.message()).contains(kind.said);
    }
    assertThat(refused.failedRows()).containsExactly(row);
    assertThat(row.detail() != null).isEqualTo(kind.hasDetail());
  }

  private static String saidByTheServer(InsertException refused) {
    return ((PSQLException) refused.getCause()).getServerErrorMessage().getMessage();
  }

  /** A server that {@code graphsert.test.url} names may speak another language. */
  private static boolean speaksEnglish() {
    String language = SCHEMA.rows("show lc_messages").get(0).get(0).toString();
    return Stream.of("en", "C", "POSIX").anyMatch(language::startsWith) || language.isEmpty();
  }

  private void assertNothingStays() {
    assertThat(parts).allMatch(part -> part.id == null);
    assertThat(SCHEMA.count("part")).isZero();
  }

  private void build(Kind kind) {
    for (int i = 0; i < ROWS; i++) {
      parts.add(new Part(i));
    }
    kind.spoil.accept(parts.get(PLACE));
  }

  static Stream<Kind> kinds() {
    return Stream.of(
        new Kind("NOT_NULL", part -> part.name = null, "23502", "name", null, "null value"),
        new Kind("LENGTH", part -> part.name = "far too long", "22001", "name", null, "varying(8)"),
        new Kind(
            "FIXED_LENGTH",
            part -> part.code = "longer",
            "22001",
            "plain_code",
            null,
            "character(4)"),
        new Kind(
            "PRECISION",
            part -> part.price = new BigDecimal("1000"),
            "22003",
            "price",
            null,
            "overflow"),
        new Kind(
            "CHECK",
            part -> part.amount = -1,
            "23514",
            "amount",
            "part_amount_check",
            "check constraint"),
        new Kind(
            "CHECK_OF_TWO",
            part -> part.low = 9,
            "23514",
            null,
            "low_and_high",
            "check constraint"),
        new Kind(
            "UNIQUE",
            part -> part.number = 5,
            "23505",
            "number",
            "part_number_key",
            "duplicate key"),
        new Kind(
            "UNIQUE_INDEX",
            part -> part.price = new BigDecimal("101.00"),
            "23505",
            "price",
            "part_number_odd",
            "duplicate"),
        new Kind(
            "UNIQUE_OF_TWO",
            part -> part.place = 5,
            "23505",
            null,
            "part_shelf_place_key",
            "duplicate"),
        new Kind(
            "EXCLUSION", part -> part.slot = 5, "23P01", "slot", "part_slot_excl", "exclusion"),
        new Kind(
            "FOREIGN_KEY",
            part -> part.ownerId = 5L,
            "23503",
            "owner_id",
            "part_owner_id_fkey",
            "foreign key"),
        new Kind(
            "DEFERRED_UNIQUE",
            part -> part.late = 5,
            "23505",
            "late",
            "part_late_key",
            "duplicate key"),
        new Kind(
            "DEFERRED_FOREIGN_KEY",
            part -> part.laterOwnerId = 5L,
            "23503",
            "later_owner_id",
            "part_later_owner_id_fkey",
            "foreign key"),
        new Kind("DOMAIN", part -> part.evenly = 3, "23514", "evenly", "even_check", "domain"),
        new Kind(
            "DOMAIN_LENGTH",
            part -> part.briefly = "longer",
            "22001",
            "briefly",
            null,
            "varying(5)"),
        new Kind("ENUM", part -> part.mood = "so so", "22P02", "mood", null, "enum"),
        new Kind("JSON", part -> part.doc = "{", "22P02", "doc", null, "json"),
        new Kind(
            "ODD_NAME", part -> part.odd = "four", "22001", "odd; \"n\" x", null, "varying(3)"),
        new Kind("TRIGGER", part -> part.name = "raise", "P0001", null, null, "COPY part, Zeile 5"),
        new Kind(
            "TRIGGERS_OWN_STATE",
            part -> part.name = "state",
            "ZZ123",
            null,
            null,
            "INSERT INTO part"),
        new Kind("TRIGGERS_RIGHTS", part -> part.name = "rights", "42501", null, null, "none"));
  }

  /** What is wrong with one part, and what is told of it. */
  record Kind(
      String name,
      Consumer<Part> spoil,
      String sqlState,
      String column,
      String constraint,
      String said) {

    private String member() {
      return column == null ? null : memberOf(column);
    }

    private static String memberOf(String column) {
      return switch (column) {
        case "plain_code" -> "code";
        case "owner_id" -> "ownerId";
        case "later_owner_id" -> "laterOwnerId";
        case "odd; \"n\" x" -> "odd";
        default -> column;
      };
    }

    private boolean isDeferred() {
      return name.startsWith("DEFERRED");
    }

    private boolean isOfAValue() {
      return sqlState.startsWith("22") || name.equals("DOMAIN");
    }

    private boolean hasDetail() {
      return (sqlState.startsWith("23") && !name.equals("DOMAIN"))
          || Set.of("TRIGGER", "JSON", "PRECISION").contains(name);
    }
  }

  @BatchEntity
  static final class Part {
    Long id;
    String name = "fine";

    @Column(name = "plain_code")
    String code = "abcd";

    BigDecimal price = BigDecimal.ONE;
    int amount;
    int low;
    int high = 1;
    Integer number;
    int shelf = 1;
    int place;
    int slot;
    Integer late;
    Long ownerId;
    Long laterOwnerId;
    Integer evenly = 2;
    String briefly = "brief";
    String mood = "good";
    String doc = "{}";

    @Column(name = "odd; \"n\" x")
    String odd = "odd";

    Part(int i) {
      number = i;
      place = i;
      slot = i;
      late = i;
      if (i == 5) {
        price = new BigDecimal("101.00");
      }
    }
  }
}
