package dev.graphsert.it.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.BatchEntity;
import dev.graphsert.FailedRow;
import dev.graphsert.Graphsert;
import dev.graphsert.Id;
import dev.graphsert.IdGeneration;
import dev.graphsert.InsertException;
import dev.graphsert.Session;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several refused rows can be asked for at once. */
final class SeveralFailuresTest {

  private static final int ROWS = 1_000;

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table parent (id bigserial primary key, name varchar(5), code int unique);
          create table child (id bigserial primary key, name text check (name <> ''),
            late int unique deferrable initially deferred, parent_id bigint references parent);
          create table assigned (id bigint primary key);
          """);

  private final List<Parent> parents = new ArrayList<>();
  private final List<Child> children = new ArrayList<>();

  SeveralFailuresTest() {
    for (int i = 0; i < ROWS; i++) {
      parents.add(new Parent(i));
      children.add(new Child(i, parents.get(i)));
    }
  }

  @Test
  void oneIsNamedWhereNoMoreAreAskedFor() {
    spoilSome();
    InsertException refused = refusedBy(1);
    assertThat(refused.failedRows()).containsExactly(refused.failedRow());
  }

  @Test
  void allAreNamedWithWhatIsWrongWithEach() {
    spoilSome();
    InsertException refused = refusedBy(100);
    assertThat(refused.failedRows())
        .extracting(FailedRow::entity)
        .containsExactlyInAnyOrder(
            parents.get(3), parents.get(254), parents.get(999), children.get(500));
    assertThat(refused.failedRow()).isSameAs(refused.failedRows().get(0));
    for (FailedRow row : refused.failedRows()) {
      boolean isChild = row.entity() instanceof Child;
      assertThat(row.position())
          .isEqualTo(isChild ? children.indexOf(row.entity()) : parents.indexOf(row.entity()));
      assertThat(row.sqlState()).isEqualTo(isChild ? "23514" : "22001");
      assertThat(row.member()).isEqualTo("name");
    }
    assertThat(refused).hasMessageContainingAll("4 are listed", "rolled back");
    assertNothingStays();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void noMoreThanAskedFor(int limit) {
    spoilSome();
    assertThat(refusedBy(limit).failedRows()).hasSize(limit);
    assertNothingStays();
  }

  @Test
  void valuesThatAreNeverSentAreAmongThem() {
    parents.get(10).name = "a\0";
    parents.get(11).name = "too long";
    children.get(12).name = "";
    assertThat(refusedBy(10).failedRows())
        .extracting(FailedRow::entity)
        .containsExactlyInAnyOrder(parents.get(10), parents.get(11), children.get(12));
    assertNothingStays();
  }

  @Test
  void idsThatWereNotAssignedAreAmongThem() {
    List<Assigned> all = IntStream.range(0, 5).mapToObj(i -> new Assigned()).toList();
    all.get(1).id = 1L;
    try (Session session = graphsert(10).openSession()) {
      session.addAll(all);
      InsertException refused = catchThrowableOfType(InsertException.class, session::commit);
      assertThat(refused.failedRows()).extracting(FailedRow::position).containsExactly(0, 2, 3, 4);
    }
  }

  @Test
  void aDuplicateIsTheLaterOne() {
    parents.get(7).code = 300;
    parents.get(8).code = 400;
    assertThat(refusedBy(10).failedRows())
        .extracting(FailedRow::entity)
        .containsExactlyInAnyOrder(parents.get(300), parents.get(400));
  }

  @Test
  void duplicatesThatAreSeenByTheCommit() {
    children.get(7).late = 300;
    children.get(8).late = 400;
    InsertException refused = refusedBy(10);
    assertThat(refused.failedRows())
        .extracting(FailedRow::entity)
        .containsExactlyInAnyOrder(children.get(300), children.get(400));
    assertThat(refused.failedRow().constraint()).isEqualTo("child_late_key");
    assertNothingStays();
  }

  @Test
  void inTheCallersTransaction() throws SQLException {
    spoilSome();
    try (Connection connection = SCHEMA.begin();
        Session session = graphsert(10).openSession(connection)) {
      session.add(new Parent(5_000));
      session.flush();
      session.addAll(parents);
      session.addAll(children);
      InsertException refused = catchThrowableOfType(InsertException.class, session::flush);
      assertThat(refused.failedRows()).hasSize(4);
      connection.rollback();
      session.rollback();
    }
    assertNothingStays();
  }

  @Test
  void whatIsSoundGoesInAsEver() throws SQLException {
    try (Connection connection = SCHEMA.begin();
        Session session = graphsert(10).openSession(connection)) {
      session.addAll(parents);
      session.flush();
      session.addAll(children);
      session.flush();
      connection.commit();
    }
    assertThat(SCHEMA.count("child")).isEqualTo(ROWS);
  }

  @Test
  void lessThanOneIsRefused() {
    assertThatThrownBy(() -> Graphsert.builder(SCHEMA.dataSource()).failures(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void spoilSome() {
    parents.get(3).name = "too long";
    parents.get(254).name = "too long";
    parents.get(999).name = "too long";
    children.get(500).name = "";
  }

  private InsertException refusedBy(int limit) {
    try (Session session = graphsert(limit).openSession()) {
      session.addAll(parents);
      session.addAll(children);
      InsertException refused = catchThrowableOfType(InsertException.class, session::commit);
      assertThat(refused).isNotNull();
      return refused;
    }
  }

  private static Graphsert graphsert(int limit) {
    return Graphsert.builder(SCHEMA.dataSource())
        .strategy(Graphserts.strategy())
        .failures(limit)
        .build();
  }

  private void assertNothingStays() {
    assertThat(SCHEMA.count("parent")).isZero();
    assertThat(SCHEMA.count("child")).isZero();
    assertThat(parents).allMatch(parent -> parent.id == null);
    assertThat(children).allMatch(child -> child.id == null);
  }

  @BatchEntity
  static final class Parent {
    Long id;
    String name = "fine";
    int code;

    Parent(int code) {
      this.code = code;
    }
  }

  @BatchEntity
  static final class Child {
    Long id;
    String name = "fine";
    int late;
    Parent parent;

    Child(int late, Parent parent) {
      this.late = late;
      this.parent = parent;
    }
  }

  @BatchEntity
  static final class Assigned {
    @Id(generation = IdGeneration.ASSIGNED)
    Long id;
  }
}
