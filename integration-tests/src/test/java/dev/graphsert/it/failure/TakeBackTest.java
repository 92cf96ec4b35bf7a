package dev.graphsert.it.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.BatchEntity;
import dev.graphsert.GraphsertException;
import dev.graphsert.Id;
import dev.graphsert.IdGeneration;
import dev.graphsert.InsertException;
import dev.graphsert.Session;
import dev.graphsert.it.database.TestSchema;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** After a failure the same objects can be added once more. */
final class TakeBackTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table counted (id serial primary key, name text not null check (name <> ''));
          create table keyed (id uuid primary key, name text unique);
          create table late (id bigserial primary key, code int
            unique deferrable initially deferred);
          create table later (id bigserial primary key, late_id bigint
            references late deferrable initially deferred);
          """);

  @Test
  void idsOfEveryKindAreUnsetAgain() {
    Counted counted = new Counted("a");
    Keyed keyed = new Keyed();
    Counted bad = new Counted(null);
    assertThatThrownBy(() -> SCHEMA.insert(keyed, counted, bad))
        .isInstanceOf(InsertException.class);
    assertThat(counted.id).isZero();
    assertThat(bad.id).isZero();
    assertThat(keyed.id).isNull();
  }

  @Test
  void theMendedObjectsGoInInANewSession() {
    Counted counted = new Counted("a");
    Counted bad = new Counted(null);
    assertThatThrownBy(() -> SCHEMA.insert(counted, bad)).isInstanceOf(InsertException.class);
    bad.name = "b";
    SCHEMA.insert(counted, bad);
    assertThat(SCHEMA.column("select name from counted order by id")).containsExactly("a", "b");
    assertThat(bad.id).isEqualTo(counted.id + 1);
  }

  @Test
  void aFailureForgetsAllThatWasAdded() {
    try (Session session = SCHEMA.openSession()) {
      session.add(new Counted("a"));
      session.add(new Counted(null));
      assertThatThrownBy(session::flush).isInstanceOf(InsertException.class);
      assertThat(session.commit().rows()).isZero();
    }
    assertThat(SCHEMA.count("counted")).isZero();
  }

  @Test
  void anEarlierFlushOfTheTransactionIsTakenBackToo() {
    Counted flushed = new Counted("a");
    Counted preset = new Counted("p");
    preset.id = 70;
    Keyed keyed = new Keyed();
    Counted bad = new Counted("");
    try (Session session = SCHEMA.openSession()) {
      session.add(flushed);
      session.add(preset);
      session.flush();
      assertThat(flushed.id).isEqualTo(1);
      session.add(keyed);
      session.flush();
      session.add(bad);
      assertThatThrownBy(session::commit).isInstanceOf(InsertException.class);
      assertThat(flushed.id).isZero();
      assertThat(preset.id).isEqualTo(70);
      assertThat(keyed.id).isNull();
      session.add(flushed);
      session.add(preset);
      session.commit();
    }
    assertThat(flushed.id).isGreaterThan(2);
    assertThat(SCHEMA.column("select id from counted order by id")).containsExactly(flushed.id, 70);
    assertThat(SCHEMA.count("keyed")).isZero();
  }

  @Test
  void idsOfACommittedTransactionAreNeverTakenBack() {
    Counted committed = new Counted("a");
    try (Session session = SCHEMA.openSession()) {
      session.add(committed);
      session.commit();
      session.add(new Counted(null));
      assertThatThrownBy(session::commit).isInstanceOf(InsertException.class);
    }
    assertThat(committed.id).isEqualTo(1);
    assertThat(SCHEMA.count("counted")).isEqualTo(1);
  }

  @Test
  void aUniqueConstraintThatIsCheckedAtCommit() {
    Late first = new Late();
    Late second = new Late();
    Counted other = new Counted("a");
    try (Session session = SCHEMA.openSession()) {
      session.add(first);
      session.flush();
      session.add(second);
      session.add(other);
      assertThatThrownBy(session::commit)
          .isInstanceOf(GraphsertException.class)
          .hasMessageContainingAll("late_code_key", "rolled back");
      assertThat(first.id).isNull();
      assertThat(second.id).isNull();
      assertThat(other.id).isZero();
      second.code = 2;
      session.add(first);
      session.add(second);
      session.commit();
    }
    assertThat(SCHEMA.count("late")).isEqualTo(2);
    assertThat(SCHEMA.count("counted")).isZero();
  }

  @Test
  void aForeignKeyThatIsCheckedAtCommit() {
    Later later = new Later();
    later.late = new Late();
    later.late.id = 70L;
    assertThatThrownBy(() -> SCHEMA.insert(later))
        .isInstanceOf(GraphsertException.class)
        .hasMessageContaining("later_late_id_fkey");
    assertThat(later.id).isNull();
    assertThat(later.late.id).isEqualTo(70L);
    assertThat(SCHEMA.count("later")).isZero();
  }

  @BatchEntity
  static final class Counted {
    int id;
    String name;

    Counted(String name) {
      this.name = name;
    }
  }

  @BatchEntity
  static final class Keyed {
    @Id(generation = IdGeneration.UUID_V7)
    UUID id;
  }

  @BatchEntity
  static final class Late {
    Long id;
    int code;
  }

  @BatchEntity
  static final class Later {
    Long id;
    Late late;
  }
}
