package dev.graphsert.it.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.BatchEntity;
import dev.graphsert.InsertException;
import dev.graphsert.Session;
import dev.graphsert.it.database.TestSchema;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A failure is neither hidden nor blamed on a sound object, and the next session works. */
final class HonestyTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create domain three as varchar(3);
          create domain still_three as three;
          create table parent (id bigserial primary key, name text);
          create table child (id bigserial primary key, parent_id bigint references parent);
          create table stubborn (id bigserial primary key, name text unique);
          create table brief (id bigserial primary key, name still_three);
          create table late (id bigserial primary key, name text unique deferrable initially deferred);
          """);

  @Test
  void aReferenceToARowThatIsNotThereIsNotBlamedOnAnother() {
    Parent parent = new Parent();
    Child good = new Child(parent);
    Parent gone = new Parent();
    gone.id = 999L;
    Child bad = new Child(gone);
    try (Session session = SCHEMA.openSession()) {
      session.add(parent);
      session.flush();
      session.add(good);
      session.add(bad);
      InsertException refused = catchThrowableOfType(InsertException.class, session::commit);
      assertThat(refused.entity()).isSameAs(bad);
      assertThat(refused.failedRow().constraint()).isEqualTo("child_parent_id_fkey");
    }
    assertThat(SCHEMA.count("parent")).isZero();
  }

  @Test
  void aSetterThatRefusesNullHidesNothing() {
    Stubborn first = new Stubborn();
    Stubborn second = new Stubborn();
    try (Session session = SCHEMA.openSession()) {
      session.add(first);
      session.add(second);
      InsertException refused = catchThrowableOfType(InsertException.class, session::commit);
      assertThat(refused.failedRow().constraint()).isEqualTo("stubborn_name_key");
      session.add(new Parent());
      assertThat(session.commit().rows()).isEqualTo(1);
    }
  }

  @Test
  void textIsNeverCutByADomainOfADomain() {
    InsertException refused =
        catchThrowableOfType(InsertException.class, () -> SCHEMA.insert(new Brief("abcdef")));
    assertThat(refused.failedRow().sqlState()).isEqualTo("22001");
    assertThat(SCHEMA.count("brief")).isZero();
  }

  @Test
  void aConstraintThatIsCheckedAtTheCommitIsNamedWithoutTheValues() {
    InsertException refused =
        catchThrowableOfType(
            InsertException.class, () -> SCHEMA.insert(new Late("secret"), new Late("secret")));
    assertThat(refused.failedRow().constraint()).isEqualTo("late_name_key");
    assertThat(refused).hasMessageNotContaining("secret");
    assertThat(SCHEMA.count("late")).isZero();
  }

  @Test
  void aSequenceThatWasRenamedIsFoundAgain() throws SQLException {
    SCHEMA.insert(new Parent());
    SCHEMA.execute("alter sequence parent_id_seq rename to another_seq");
    Parent parent = new Parent();
    SCHEMA.insert(parent);
    assertThat(parent.id).isEqualTo(2);
    assertThat(SCHEMA.count("parent")).isEqualTo(2);
  }

  @BatchEntity
  static final class Parent {
    Long id;
    String name = "p";
  }

  @BatchEntity
  static final class Child {
    Long id;
    Parent parent;

    Child(Parent parent) {
      this.parent = parent;
    }
  }

  @BatchEntity
  static final class Stubborn {
    private Long id;
    String name = "same";

    Long getId() {
      return id;
    }

    void setId(Long id) {
      this.id = Objects.requireNonNull(id);
    }
  }

  @BatchEntity
  static final class Brief {
    Long id;
    String name;

    Brief(String name) {
      this.name = name;
    }
  }

  @BatchEntity
  static final class Late {
    Long id;
    String name;

    Late(String name) {
      this.name = name;
    }
  }
}
