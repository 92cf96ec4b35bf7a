package dev.graphsert.it.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.BatchEntity;
import dev.graphsert.Id;
import dev.graphsert.InsertException;
import dev.graphsert.it.database.TestSchema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** NULL where the column takes none: known before a row is sent, unless something may fill it. */
final class NullRefusedTest {

  /** What is sent leaves a trace in {@code seen}, which no rollback wipes out. */
  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create sequence seen;
          create domain filled as text not null;
          create table owner (id bigserial primary key);
          create table thing (id bigserial primary key, name text not null default 'none',
            owner_id bigint not null references owner, touched bigint default nextval('seen'));
          create table helped (id bigserial primary key, name text not null);
          create function help() returns trigger language plpgsql as
            $$begin new.name := coalesce(new.name, 'helped'); return new; end$$;
          create trigger help before insert on helped for each row execute function help();
          create table parted (id bigserial, name text not null) partition by list (name);
          create table part partition of parted default;
          create table domestic (id bigserial primary key, name filled);
          create table hidden (id bigserial primary key, name text not null);
          create view shown as select * from hidden;
          create rule fill as on insert to shown do instead
            insert into hidden (id, name) values (new.id, coalesce(new.name, 'shown'));
          """);

  private final Thing fine = new Thing("fine");
  private final Thing bad = new Thing("bad");

  @Test
  void aValue() {
    bad.name = null;
    assertRefusedBeforeItIsSent("name", "name");
  }

  @Test
  void aReference() {
    bad.owner = null;
    assertRefusedBeforeItIsSent("owner", "owner_id");
  }

  private void assertRefusedBeforeItIsSent(String member, String column) {
    InsertException refused =
        catchThrowableOfType(
            InsertException.class, () -> SCHEMA.insert(fine, bad, new Thing("next")));

    assertThat(refused.entity()).isSameAs(bad);
    assertThat(refused.failedRow().position()).isEqualTo(1);
    assertThat(refused.failedRow().member()).isEqualTo(member);
    assertThat(refused.failedRow().column()).isEqualTo(column);
    assertThat(refused.failedRow().sqlState()).isEqualTo("23502");
    assertThat(refused)
        .hasMessageContainingAll("is null", "column \"" + column + "\" takes no NULL");
    assertThat(SCHEMA.rows("select is_called from seen")).containsExactly(List.of(false));
    assertThat(fine.id).isNull();

    bad.name = "mended";
    bad.owner = new Owner();
    SCHEMA.insert(fine, bad);
    assertThat(SCHEMA.column("select name from thing order by id"))
        .containsExactly("fine", "mended");
    assertThat(SCHEMA.rows("select is_called from seen")).containsExactly(List.of(true));
  }

  @Test
  void goesInOnceTheColumnTakesIt() {
    SCHEMA.insert(fine);
    SCHEMA.execute("alter table thing alter name drop not null");
    bad.name = null;
    SCHEMA.insert(bad);
    assertThat(SCHEMA.column("select coalesce(name, 'NULL') from thing order by id"))
        .containsExactly("fine", "NULL");
  }

  @Test
  void isRefusedOnceTheColumnTakesItNoMore() {
    SCHEMA.execute("alter table thing alter name drop not null");
    bad.name = null;
    SCHEMA.insert(fine);
    SCHEMA.execute("alter table thing alter name set not null");
    InsertException refused =
        catchThrowableOfType(InsertException.class, () -> SCHEMA.insert(new Thing("more"), bad));
    assertThat(refused.entity()).isSameAs(bad);
    assertThat(refused.failedRow().member()).isEqualTo("name");
  }

  @Test
  void isFilledByATrigger() {
    SCHEMA.insert(new Helped(), new Helped());
    assertThat(SCHEMA.column("select name from helped")).containsExactly("helped", "helped");
  }

  @Test
  void isFilledByATriggerOfAPartition() {
    SCHEMA.execute(
        "create trigger help before insert on part for each row execute function help()");
    SCHEMA.insert(new Parted());
    assertThat(SCHEMA.column("select name from parted")).containsExactly("helped");
  }

  @Test
  void isFilledByARule() {
    SCHEMA.insert(new Shown());
    assertThat(SCHEMA.column("select name from hidden")).containsExactly("shown");
  }

  @Test
  void isLeftToTheServerWhereADomainForbidsIt() {
    Domestic first = new Domestic();
    first.name = "fine";
    Domestic second = new Domestic();
    InsertException refused =
        catchThrowableOfType(InsertException.class, () -> SCHEMA.insert(first, second));
    assertThat(refused.entity()).isSameAs(second);
    assertThat(refused.failedRow().sqlState()).isEqualTo("23502");
    second.name = "fine too";
    assertThatCode(() -> SCHEMA.insert(first, second)).doesNotThrowAnyException();
  }

  @BatchEntity
  static final class Owner {
    Long id;
  }

  @BatchEntity
  static final class Thing {
    Long id;
    String name;
    Owner owner = new Owner();

    Thing(String name) {
      this.name = name;
    }
  }

  @BatchEntity
  static final class Helped {
    Long id;
    String name;
  }

  @BatchEntity
  static final class Parted {
    Long id;
    String name;
  }

  @BatchEntity
  static final class Shown {
    @Id(sequence = "hidden_id_seq")
    Long id;

    String name;
  }

  @BatchEntity
  static final class Domestic {
    Long id;
    String name;
  }
}
