package dev.graphsert.it.ids;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.Session;
import dev.graphsert.it.database.TestSchema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Others draw from the sequence too: ids have gaps, and ascend in the order of adding. */
@Timeout(60)
final class SharedSequenceTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table parent (id bigserial primary key, name text);
          create table child (id bigserial primary key, name text,
            parent_id bigint not null references parent);
          """);

  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void endThreads() {
    threads.shutdownNow();
  }

  /** One value at a time, as fast as it can, so that its values lie among those of the flush. */
  @Test
  void aSessionThatDrawsAllTheTimeLeavesGapsAndNothingElse() throws Exception {
    AtomicBoolean ended = new AtomicBoolean();
    AtomicLong last = new AtomicLong();
    Future<?> other = threads.submit(drawing(ended, last));
    List<Child> children = new ArrayList<>();
    long gaps = 0;
    try (Session session = SCHEMA.openSession()) {
      for (int flush = 0; flush < 100 && (flush < 5 || gaps == 0); flush++) {
        long drawn = last.get();
        while (last.get() == drawn) {
          Thread.onSpinWait();
        }
        List<Child> added = children(2_000);
        session.addAll(added);
        session.commit();
        gaps += added.get(1_999).id - added.get(0).id - 1_999;
        children.addAll(added);
      }
    }
    ended.set(true);
    other.get();
    assertThat(gaps).as("the other session drew while this one did").isPositive();
    assertAscendingAndStored(children);
  }

  @Test
  void sessionsOfOneGraphsertShareIt() throws Exception {
    CyclicBarrier start = new CyclicBarrier(4);
    List<Future<List<Child>>> parts = new ArrayList<>();
    for (int thread = 0; thread < 4; thread++) {
      parts.add(threads.submit(inserting(start)));
    }
    List<Child> all = new ArrayList<>();
    for (Future<List<Child>> part : parts) {
      assertAscending(part.get());
      all.addAll(part.get());
    }
    assertThat(all).extracting(child -> child.id).doesNotHaveDuplicates();
    assertThat(SCHEMA.rows("select id, parent_id, name from child order by id"))
        .containsExactlyInAnyOrderElementsOf(rows(all));
  }

  @ParameterizedTest
  @ValueSource(strings = {"increment 7", "cache 50", "increment 7 cache 50", "minvalue -99999999"})
  void stepsAndCachesOfTheSequenceAreItsOwnBusiness(String option) {
    SCHEMA.execute("alter sequence parent_id_seq " + option);
    SCHEMA.execute("alter sequence child_id_seq " + option);
    List<Child> children = new ArrayList<>();
    for (int commit = 0; commit < 3; commit++) {
      SCHEMA.execute("select nextval('parent_id_seq'), nextval('child_id_seq')");
      List<Child> added = children(120);
      SCHEMA.insert(added.toArray());
      children.addAll(added);
    }
    assertAscendingAndStored(children);
  }

  @Test
  void aSequenceThatCountsDownIsFollowed() {
    SCHEMA.execute(
        "alter sequence child_id_seq increment -3 minvalue -99 maxvalue 0 start -5 restart");
    List<Child> children = children(3);
    SCHEMA.insert(children.toArray());
    assertThat(children).extracting(child -> child.id).containsExactly(-5L, -8L, -11L);
    assertThat(SCHEMA.rows("select id, parent_id, name from child order by id desc"))
        .isEqualTo(rows(children));
  }

  private static Callable<Void> drawing(AtomicBoolean ended, AtomicLong last) {
    return () -> {
      try (Connection connection = SCHEMA.dataSource().getConnection();
          PreparedStatement draw = connection.prepareStatement("select nextval('child_id_seq')")) {
        while (!ended.get() && !Thread.interrupted()) {
          try (ResultSet drawn = draw.executeQuery()) {
            drawn.next();
            last.set(drawn.getLong(1));
          }
        }
      }
      return null;
    };
  }

  private static Callable<List<Child>> inserting(CyclicBarrier start) {
    return () -> {
      List<Child> all = new ArrayList<>();
      try (Session session = SCHEMA.openSession()) {
        start.await();
        for (int commit = 0; commit < 5; commit++) {
          List<Child> added = children(200);
          session.addAll(added);
          session.commit();
          all.addAll(added);
        }
      }
      return all;
    };
  }

  private static List<Child> children(int count) {
    List<Child> children = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Child child = new Child();
      child.name = "c" + i;
      child.parent = new Parent();
      children.add(child);
    }
    return children;
  }

  private static void assertAscendingAndStored(List<Child> children) {
    assertAscending(children);
    assertThat(SCHEMA.rows("select id, parent_id, name from child order by id"))
        .isEqualTo(rows(children));
  }

  private static void assertAscending(List<Child> children) {
    assertThat(children).extracting(child -> child.id).isSorted().doesNotHaveDuplicates();
    assertThat(children).extracting(child -> child.parent.id).isSorted().doesNotHaveDuplicates();
  }

  private static List<List<Object>> rows(List<Child> children) {
    List<List<Object>> rows = new ArrayList<>();
    children.forEach(child -> rows.add(List.of(child.id, child.parent.id, child.name)));
    return rows;
  }

  @BatchEntity
  static final class Parent {
    Long id;
    String name = "p";
  }

  @BatchEntity
  static final class Child {
    Long id;
    String name;
    Parent parent;
  }
}
