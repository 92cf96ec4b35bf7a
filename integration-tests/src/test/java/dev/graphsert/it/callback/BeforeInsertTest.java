package dev.graphsert.it.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.Graphsert;
import dev.graphsert.InsertException;
import dev.graphsert.Session;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is called before each insert is called once, and before the entity's own callbacks. */
final class BeforeInsertTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          "create table task (id bigserial primary key, name text,"
              + " parent_id bigint references task)");

  private static Graphsert calling(Consumer<Task> callback) {
    return Graphsert.builder(SCHEMA.dataSource())
        .strategy(Graphserts.strategy())
        .beforeInsert(entity -> callback.accept((Task) entity))
        .build();
  }

  private static void insert(Graphsert graphsert, Task... tasks) {
    try (Session session = graphsert.openSession()) {
      session.addAll(List.of(tasks));
      session.commit();
    }
  }

  private static void note(Task task) {
    task.calls.add("each " + task.id);
    task.name += " noted";
  }

  @Test
  void comesFirstAndOnceAndWhatItSetsIsInserted() {
    Task task = new Task("a");
    Task child = new Task("b");
    child.parent = task;
    insert(calling(BeforeInsertTest::note), child, task);
    assertThat(child.calls).containsExactly("each null", "before null", "after 1");
    assertThat(task.calls).containsExactly("each null", "before null", "after 2");
    assertThat(SCHEMA.column("select name from task order by id"))
        .containsExactly("b noted", "a noted");
  }

  @Test
  void isCalledWithWhatCallbacksBringIn() {
    Task task = new Task("a");
    Task brought = new Task("brought");
    Task broughtByIt = new Task("brought by it");
    task.before = self -> self.parent = brought;
    insert(
        calling(
            each -> {
              note(each);
              if (each == brought) {
                each.parent = broughtByIt;
              }
            }),
        task);
    assertThat(brought.calls).startsWith("each null", "before null").hasSize(3);
    assertThat(broughtByIt.calls).startsWith("each null", "before null").hasSize(3);
    assertThat(task.calls).startsWith("each null", "before null").hasSize(3);
    assertThat(SCHEMA.count("task where name like '% noted'")).isEqualTo(3);
  }

  @Test
  void isNotCalledAgainWithWhatIsInTheDatabase() {
    Task task = new Task("a");
    Task child = new Task("b");
    child.parent = task;
    try (Session session = calling(BeforeInsertTest::note).openSession()) {
      session.add(task);
      session.flush();
      session.add(child);
      session.commit();
    }
    assertThat(task.calls).containsExactly("each null", "before null", "after 1");
    assertThat(child.calls).containsExactly("each null", "before null", "after 2");
  }

  @Test
  void isCalledWithEntitiesOfAList() {
    Task task = new Task("a");
    Task child = new Task("b");
    child.before = self -> self.parent = task;
    calling(BeforeInsertTest::note).insertAll(List.of(task, child));
    assertThat(task.calls).containsExactly("each null", "before null", "after 1");
    assertThat(child.calls).containsExactly("each null", "before null", "after 2");
    assertThat(SCHEMA.count("task where name like '% noted'")).isEqualTo(2);
  }

  @Test
  void itsFailureNamesTheEntityAndNothingIsInserted() {
    Task good = new Task("good");
    Task bad = new Task("bad");
    Graphsert graphsert = calling(BeforeInsertTest::failAtBad);
    assertRefuses(() -> insert(graphsert, good, bad), bad);
    assertRefuses(() -> graphsert.insertAll(List.of(good, bad)), bad);
    assertThat(good.id).isNull();
  }

  private static void failAtBad(Task task) {
    if (task.name.equals("bad")) {
      throw new IllegalStateException("not now");
    }
  }

  private static void assertRefuses(Runnable inserting, Task bad) {
    InsertException refused = catchThrowableOfType(InsertException.class, inserting::run);
    assertThat(refused.entity()).isSameAs(bad);
    assertThat(refused.failedRow().position()).isEqualTo(1);
    assertThat(refused)
        .hasMessageContaining("not now")
        .hasCauseInstanceOf(IllegalStateException.class);
    assertThat(bad.calls).isEmpty();
    assertThat(SCHEMA.count("task")).isZero();
  }
}
