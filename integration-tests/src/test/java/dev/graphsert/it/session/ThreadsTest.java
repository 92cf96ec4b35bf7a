package dev.graphsert.it.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.BatchEntity;
import dev.graphsert.InsertException;
import dev.graphsert.Session;
import dev.graphsert.it.database.TestSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One session for one thread; one {@code Graphsert} for many. */
@Timeout(60)
final class ThreadsTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table parent (id bigserial primary key, name text, unique (name));
          create table child (id bigserial primary key, name text, thread int, seen bigserial,
            parent_id bigint references parent);
          """);

  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void endThreads() throws InterruptedException {
    threads.shutdownNow();
    assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aSecondThreadIsRefusedAndTheFirstOneGoesOn() throws Exception {
    CountDownLatch writing = new CountDownLatch(1);
    CountDownLatch tried = new CountDownLatch(1);
    Child child = new Child(0);
    child.whenRead =
        () -> {
          writing.countDown();
          await(tried);
        };
    try (Session session = SCHEMA.openSession()) {
      session.add(child);
      Future<?> first = threads.submit(session::commit);
      writing.await();
      try {
        for (Runnable call :
            List.<Runnable>of(
                () -> session.add(new Child(1)),
                session::flush,
                session::commit,
                session::rollback,
                session::close)) {
          assertThatThrownBy(call::run)
              .isInstanceOf(IllegalStateException.class)
              .hasMessageContaining("not thread-safe");
        }
      } finally {
        tried.countDown();
      }
      first.get();
    }
    assertThat(SCHEMA.count("child")).isEqualTo(1);
  }

  @Test
  void anEntityMayNotUseTheSessionThatWritesIt() {
    Child child = new Child(0);
    try (Session session = SCHEMA.openSession()) {
      child.whenRead = () -> session.add(new Child(1));
      session.add(child);
      assertThatThrownBy(session::commit)
          .isInstanceOf(InsertException.class)
          .hasRootCauseInstanceOf(IllegalStateException.class);
      child.whenRead = null;
      session.add(child);
      session.commit();
    }
    assertThat(SCHEMA.count("child")).isEqualTo(1);
  }

  @Test
  void aSessionMayMoveToAnotherThread() throws Exception {
    try (Session session = SCHEMA.openSession()) {
      session.add(new Child(0));
      threads.submit(session::flush).get();
      threads.submit(session::commit).get();
    }
    assertThat(SCHEMA.count("child")).isEqualTo(1);
  }

  @Test
  void sixteenThreadsWithSessionsOfTheirOwn() throws Exception {
    int count = 16;
    CyclicBarrier start = new CyclicBarrier(count);
    List<Future<List<Child>>> written = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int thread = i;
      Callable<List<Child>> work =
          () -> {
            start.await();
            return writeInFourCommits(thread);
          };
      written.add(threads.submit(work));
    }
    for (int thread = 0; thread < count; thread++) {
      List<Child> children = written.get(thread).get();
      assertThat(children).extracting(child -> child.id).isSorted().doesNotHaveDuplicates();
      assertThat(SCHEMA.column("select id from child where thread = " + thread + " order by seen"))
          .isEqualTo(children.stream().map(child -> (Object) child.id).toList());
    }
    assertThat(SCHEMA.count("child")).isEqualTo(16 * 4 * 300);
    assertThat(SCHEMA.count("parent")).isEqualTo(16 * 4);
  }

  private static List<Child> writeInFourCommits(int thread) {
    List<Child> all = new ArrayList<>();
    try (Session session = SCHEMA.openSession()) {
      for (int commit = 0; commit < 4; commit++) {
        Parent parent = new Parent("of " + thread + " in " + commit);
        for (int i = 0; i < 300; i++) {
          Child child = new Child(thread);
          child.parent = parent;
          session.add(child);
          all.add(child);
        }
        session.commit();
      }
    }
    return all;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  @BatchEntity
  static final class Parent {
    Long id;
    String name;

    Parent(String name) {
      this.name = name;
    }
  }

  @BatchEntity
  static final class Child {
    Long id;
    private String name = "c";
    int thread;
    Parent parent;
    transient Runnable whenRead;

    Child(int thread) {
      this.thread = thread;
    }

    String getName() {
      if (whenRead != null) {
        whenRead.run();
      }
      return name;
    }
  }
}
