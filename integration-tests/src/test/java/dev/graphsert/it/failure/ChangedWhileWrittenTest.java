package dev.graphsert.it.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.OwnedCollection;
import dev.graphsert.Session;
import dev.graphsert.it.database.TestSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Entities that another thread changes while they are written: all go in or none, never mixed up.
 */
final class ChangedWhileWrittenTest {

  private static final int ENTITIES = 300;
  private static final int ROUNDS = 40;
  private static final String SHORT = "a";
  private static final String LONG = "b".repeat(3_000);

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table owner (id bigserial primary key, text text, mark text);
          create table leaf (id bigserial primary key, owner_id bigint not null references owner);
          """);

  @Test
  void everyRowHasOneOfTheValues() throws InterruptedException {
    long stored = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<Owner> owners = owners();
      AtomicBoolean done = new AtomicBoolean();
      Thread changer = new Thread(() -> change(owners, done));
      changer.start();
      boolean committed = commit(owners);
      done.set(true);
      changer.join();
      stored += committed ? ENTITIES : 0;
      assertThat(owners).allMatch(owner -> (owner.id != null) == committed);
      assertThat(SCHEMA.count("owner")).isEqualTo(stored);
    }
    assertThat(
            SCHEMA.value(
                "select count(*) from owner where mark <> 'mark' or text not in ('"
                    + SHORT
                    + "', '"
                    + LONG
                    + "')"))
        .isEqualTo(0L);
    SCHEMA.insert(new Owner());
    assertThat(SCHEMA.count("owner")).isEqualTo(stored + 1);
  }

  /** A list that changes while it is read may throw; that is a failure like others. */
  private static boolean commit(List<Owner> owners) {
    try (Session session = SCHEMA.openSession()) {
      session.addAll(owners);
      session.commit();
      return true;
    } catch (RuntimeException changed) {
      return false;
    }
  }

  private static void change(List<Owner> owners, AtomicBoolean done) {
    while (!done.get()) {
      for (Owner owner : owners) {
        owner.text = SHORT.equals(owner.text) ? LONG : SHORT;
      }
      Owner last = owners.get(ENTITIES - 1);
      last.leaves.add(new Leaf(last));
    }
  }

  private static List<Owner> owners() {
    List<Owner> owners = new ArrayList<>();
    for (int i = 0; i < ENTITIES; i++) {
      owners.add(new Owner());
    }
    return owners;
  }

  @BatchEntity
  static final class Owner {
    Long id;
    volatile String text = SHORT;
    String mark = "mark";
    @OwnedCollection List<Leaf> leaves = new ArrayList<>();
  }

  @BatchEntity
  static final class Leaf {
    Long id;
    Owner owner;

    Leaf(Owner owner) {
      this.owner = owner;
    }
  }
}
