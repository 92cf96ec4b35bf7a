package dev.graphsert.it.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.BatchEntity;
import dev.graphsert.Column;
import dev.graphsert.InsertException;
import dev.graphsert.MappingException;
import dev.graphsert.Session;
import dev.graphsert.it.database.TestSchema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody should hand to a database, and somebody does: it is refused, or stored as it is. */
final class BadInputTest {

  private static final String HOSTILE = "x\"; drop table safe; --";

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table safe (id bigserial primary key);
          create table parent (id bigserial primary key, name text);
          create table child (id bigserial primary key, parent_id bigint references parent);
          create table measure (id bigserial primary key, small smallint, whole int, real real,
            amount numeric(5, 2), day date, moment timestamp, instant timestamptz);
          create table "x""; drop table safe; --" (
            id bigserial primary key, "'); drop table safe; --" text);
          """);

  @ParameterizedTest
  @MethodSource("valuesOutOfRange")
  void aValueOutOfRangeNamesItsMember(Consumer<Measure> spoil, String member) {
    Measure fine = new Measure();
    Measure bad = new Measure();
    spoil.accept(bad);
    InsertException refused =
        catchThrowableOfType(InsertException.class, () -> SCHEMA.insert(fine, bad, new Measure()));
    assertThat(refused).isNotNull();
    assertThat(refused.entity()).as("%s", refused).isSameAs(bad);
    assertThat(refused.failedRow().position()).isEqualTo(1);
    assertThat(refused.failedRow().member()).as("%s", refused).isEqualTo(member);
    assertThat(fine.id).isNull();
    assertThat(SCHEMA.count("measure")).isZero();
    SCHEMA.insert(fine);
    assertThat(SCHEMA.count("measure")).isEqualTo(1);
  }

  static Stream<Arguments> valuesOutOfRange() {
    return Stream.of(
        spoilt("small", measure -> measure.small = 40_000),
        spoilt("whole", measure -> measure.whole = 3_000_000_000L),
        spoilt("whole", measure -> measure.whole = Long.MIN_VALUE),
        spoilt("real", measure -> measure.real = 1e300),
        spoilt("amount", measure -> measure.amount = new BigDecimal("999.999")),
        spoilt("amount", measure -> measure.amount = new BigDecimal("1e1000")),
        spoilt("day", measure -> measure.day = LocalDate.MAX.minusDays(1)),
        spoilt("day", measure -> measure.day = LocalDate.of(-5_000, 1, 1)),
        spoilt("moment", measure -> measure.moment = LocalDateTime.of(300_000, 1, 1, 0, 0)),
        spoilt("moment", measure -> measure.moment = LocalDateTime.of(-5_000, 1, 1, 0, 0)),
        spoilt(
            "instant",
            measure -> measure.instant = OffsetDateTime.parse("+300000-01-01T00:00:00Z")));
  }

  private static Arguments spoilt(String member, Consumer<Measure> spoil) {
    return Arguments.of(Named.of(member, spoil), member);
  }

  @Test
  void aReferenceToARowThatWasDeleted() {
    Parent parent = new Parent("p");
    SCHEMA.insert(parent);
    SCHEMA.execute("delete from parent");
    Child fine = new Child(new Parent("q"));
    Child bad = new Child(parent);
    InsertException refused =
        catchThrowableOfType(InsertException.class, () -> SCHEMA.insert(fine, bad));
    assertThat(refused.entity()).isSameAs(bad);
    assertThat(refused.failedRow().member()).isEqualTo("parent");
    assertThat(refused.failedRow().column()).isEqualTo("parent_id");
    assertThat(refused.failedRow().sqlState()).isEqualTo("23503");
    assertThat(parent.id).isEqualTo(1);
    assertThat(fine.parent.id).isNull();
  }

  @Test
  void aSubclassWithoutAPlan() {
    Parent unknown = new Parent("p") {};
    assertThatThrownBy(() -> SCHEMA.insert(unknown))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining(unknown.getClass().getName());
    assertThatThrownBy(() -> SCHEMA.insert(new Child(new Parent("q")), new Child(unknown)))
        .isInstanceOf(MappingException.class)
        .hasMessageContainingAll(unknown.getClass().getName(), "Child.parent");
    assertThat(SCHEMA.count("parent")).isZero();
  }

  @Test
  void theSameObjectInTwoSessions() {
    Parent shared = new Parent("shared");
    try (Session first = SCHEMA.openSession();
        Session second = SCHEMA.openSession()) {
      first.add(shared);
      second.add(new Parent("other"));
      second.add(shared);
      first.commit();
      InsertException refused = catchThrowableOfType(InsertException.class, second::commit);
      assertThat(refused.entity()).isSameAs(shared);
      assertThat(refused.failedRow().column()).isEqualTo("id");
    }
    assertThat(shared.id).isEqualTo(1);
    assertThat(SCHEMA.column("select name from parent")).containsExactly("shared");
  }

  @Test
  void hostileValuesAreStoredAsTheyAre() {
    List<String> texts =
        List.of(
            "'); drop table safe; --",
            "$1",
            "?",
            "\\",
            "\\.",
            "\\N",
            "NULL",
            "{a,\"b\"}",
            "%s",
            "\u202e\ufeff\uffff",
            "\r\n\t\u0001",
            "😀",
            "",
            " ",
            "x".repeat(1_000_000));
    try (Session session = SCHEMA.openSession()) {
      texts.forEach(text -> session.add(new Parent(text)));
      texts.forEach(text -> session.add(new Hostile(text)));
      session.commit();
    }
    assertThat(SCHEMA.column("select name from parent order by id")).isEqualTo(texts);
    assertThat(
            SCHEMA.column(
                "select \"'); drop table safe; --\" from \"x\"\"; drop table safe; --\" order by id"))
        .isEqualTo(texts);
    assertThat(SCHEMA.count("safe")).isZero();
  }

  @Test
  void aHostileNameInAFailure() {
    InsertException refused =
        catchThrowableOfType(
            InsertException.class, () -> SCHEMA.insert(new Hostile("fine"), new Hostile("\0")));
    assertThat(refused.failedRow().column()).isEqualTo("'); drop table safe; --");
    assertThat(refused.failedRow().table()).isEqualTo("\"x\"\"; drop table safe; --\"");
    SCHEMA.execute(
        "alter table \"x\"\"; drop table safe; --\" add constraint \"c\"\"; --\" check (id < 0)");
    refused = catchThrowableOfType(InsertException.class, () -> SCHEMA.insert(new Hostile("fine")));
    assertThat(refused.failedRow().constraint()).isEqualTo("c\"; --");
    assertThat(SCHEMA.count("safe")).isZero();
  }

  @BatchEntity
  static class Parent {
    Long id;
    String name;

    Parent(String name) {
      this.name = name;
    }
  }

  @BatchEntity
  static final class Child {
    Long id;
    Parent parent;

    Child(Parent parent) {
      this.parent = parent;
    }
  }

  @BatchEntity(table = HOSTILE)
  static final class Hostile {
    Long id;

    @Column(name = "'); drop table safe; --")
    String value;

    Hostile(String value) {
      this.value = value;
    }
  }

  @BatchEntity
  static final class Measure {
    Long id;
    int small;
    long whole;
    double real;
    BigDecimal amount;
    LocalDate day;
    LocalDateTime moment;
    OffsetDateTime instant;
  }
}
