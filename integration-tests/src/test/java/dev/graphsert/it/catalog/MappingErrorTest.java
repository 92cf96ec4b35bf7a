package dev.graphsert.it.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.BatchEntity;
import dev.graphsert.Column;
import dev.graphsert.Id;
import dev.graphsert.MappingException;
import dev.graphsert.Session;
import dev.graphsert.it.database.TestSchema;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What does not fit is named with class, member and mend, before a row is sent. */
final class MappingErrorTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table fine (id bigserial primary key);
          create table person (id bigserial primary key, first_name text, "Last Name" text);
          create table computed (id bigserial primary key,
            twice int generated always as (2) stored);
          create table no_sequence (id bigint primary key);
          create table strict (id bigserial primary key, label text not null, note text not null
            default '', size int not null, sum int not null generated always as (size + 1) stored);
          create domain needed as text not null;
          create table domains (id bigserial primary key, what needed);
          create table types (id bigserial primary key, age text[], born date);
          """);

  @Test
  void aMissingTable() {
    assertThat(refused(new Missing()))
        .hasMessageContainingAll(
            Missing.class.getName(), "\"missing\"", "does not exist", "search_path", "Create");
  }

  @Test
  void aMissingTableOfASchema() {
    assertThat(refused(new Elsewhere()))
        .hasMessageContainingAll(Elsewhere.class.getName(), "\"no such schema\".\"else where\"");
  }

  @Test
  void aMissingColumnWithANearOne() {
    assertThat(refused(new Person()))
        .hasMessageContainingAll(
            Person.class.getName() + ".fristName",
            "\"frist_name\"",
            "\"person\"",
            "Did you mean \"first_name\"?",
            "@Transient");
  }

  @Test
  void aColumnThatTheServerComputes() {
    assertThat(refused(new Computed()))
        .hasMessageContainingAll(Computed.class.getName() + ".twice", "\"twice\"", "computes");
  }

  @Test
  void aColumnThatTakesNoNullAndHasNoMember() {
    assertThat(refused(new Strict()))
        .hasMessageContainingAll(
            Strict.class.getName(),
            "\"label\"",
            "\"strict\"",
            "no default",
            "Did you mean \"lable\"?")
        .hasMessageNotContainingAny("\"note\"", "\"sum\"", "\"size\"");
  }

  @Test
  void aColumnWhoseDomainTakesNoNullAndThatHasNoMember() {
    assertThat(refused(new Domains())).hasMessageContainingAll("\"what\"", "takes no NULL");
  }

  @Test
  void aColumnThatATriggerFillsNeedsNoMember() {
    SCHEMA.execute(
        """
        alter table domains alter what type text, alter what set not null;
        create function fill() returns trigger language plpgsql as
          $$begin new.what = 'filled'; return new; end$$;
        create trigger fill before insert on domains for each row execute function fill();
        """);
    SCHEMA.insert(new Domains());
    assertThat(SCHEMA.column("select what from domains")).containsExactly("filled");
  }

  @Test
  void aTypeThatCannotBecomeTheColumns() {
    assertThat(refused(new Types()))
        .hasMessageContainingAll(
            Types.class.getName() + ".age", "\"age\"", "\"types\"", "int cannot become", "text[]");
    SCHEMA.execute("alter table types alter age type int using 1, alter born type uuid using null");
    assertThat(refused(new Types()))
        .hasMessageContainingAll(
            Types.class.getName() + ".born", "\"born\"", "LocalDate cannot become", "uuid");
  }

  @Test
  void aMissingSequence() {
    assertThat(refused(new NoSequence()))
        .hasMessageContainingAll(NoSequence.class.getName(), "\"no such seq\"", "@Id(sequence");
  }

  @Test
  void aClassWithoutAPlanIsRefusedWhenItIsAdded() {
    try (Session session = SCHEMA.openSession()) {
      MappingException refused =
          catchThrowableOfType(MappingException.class, () -> session.add("text"));
      assertThat(refused).hasMessageContainingAll("java.lang.String", "@BatchEntity");
      session.add(new Fine());
      session.commit();
    }
    assertThat(SCHEMA.count("fine")).isEqualTo(1);
  }

  @Test
  void aSubclassHasNoPlanOfItsOwn() {
    MappingException refused = refused(new SubFine());
    assertThat(refused).hasMessageContainingAll(SubFine.class.getName(), "@BatchEntity");
  }

  @Test
  void theSameGraphsertTriesAgainAfterTheMend() {
    Missing missing = new Missing();
    refused(missing);
    assertThat(missing.id).isNull();
    SCHEMA.execute("create table missing (id bigserial primary key)");
    SCHEMA.insert(missing);
    assertThat(missing.id).isEqualTo(1);
  }

  private static MappingException refused(Object entity) {
    Fine fine = new Fine();
    MappingException refused =
        catchThrowableOfType(MappingException.class, () -> SCHEMA.insert(fine, entity));
    assertThat(refused).isNotNull();
    assertThat(fine.id).isNull();
    assertThat(SCHEMA.count("fine")).isZero();
    assertThat(SCHEMA.value("select is_called from fine_id_seq")).isEqualTo(false);
    return refused;
  }

  @BatchEntity
  static class Fine {
    Long id;
  }

  static final class SubFine extends Fine {}

  @BatchEntity
  static final class Missing {
    Long id;
  }

  @BatchEntity(table = "else where", schema = "no such schema")
  static final class Elsewhere {
    Long id;
  }

  @BatchEntity
  static final class Person {
    Long id;
    String fristName;
  }

  @BatchEntity
  static final class Computed {
    Long id;
    int twice;
  }

  @BatchEntity
  static final class NoSequence {
    @Id(sequence = "no such seq")
    Long id;
  }

  @BatchEntity
  static final class Strict {
    Long id;
    int size;

    @Column(name = "note")
    String lable = "";
  }

  @BatchEntity
  static final class Domains {
    Long id;
  }

  @BatchEntity
  static final class Types {
    Long id;
    int age;
    LocalDate born;
  }
}
