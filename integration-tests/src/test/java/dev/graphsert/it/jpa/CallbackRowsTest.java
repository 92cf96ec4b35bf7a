package dev.graphsert.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.ExcludeSuperclassListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PrePersist;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Callbacks are called in the order in which Hibernate calls them, and what they set is stored. */
final class CallbackRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  @Test
  void areCalledInTheSameOrder() {
    HibernatePeer peer = new HibernatePeer(SCHEMA, Job.class, QuietJob.class);
    List<Work> made = new ArrayList<>();
    Supplier<List<?>> graph =
        () -> {
          made.add(new Job());
          made.add(new QuietJob());
          return made.subList(made.size() - 2, made.size());
        };
    assertThat(peer.rowsOfGraphsert(graph)).isEqualTo(peer.rowsOfHibernate(graph));
    assertThat(made.get(0).calls)
        .isEqualTo(made.get(2).calls)
        .contains("overridden", "hidden", "hidden after", "overriding listener")
        .doesNotContain("never");
    assertThat(made.get(1).calls).isEqualTo(made.get(3).calls).contains("inner", "secret");
  }

  @MappedSuperclass
  @EntityListeners(Outer.class)
  abstract static class Work {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    String calls = "";

    @PrePersist
    void overridden() {
      calls += " never";
    }

    @PostPersist
    protected void finish() {
      calls += " finished";
    }
  }

  @Entity
  @BatchEntity
  @EntityListeners({Inner.class, Outer.class, Hidden.class, Overriding.class})
  static class Job extends Work {
    @Override
    @PrePersist
    void overridden() {
      calls += " overridden";
    }
  }

  @Entity
  @BatchEntity
  @ExcludeSuperclassListeners
  @EntityListeners(Inner.class)
  static class QuietJob extends Work {
    @Override
    void overridden() {
      calls += " without annotation";
    }

    @PrePersist
    private void inSecret() {
      calls += " secret";
    }
  }

  static class Outer {
    @PrePersist
    void before(Object work) {
      ((Work) work).calls += " outer";
    }

    @PostPersist
    void after(Work work) {
      work.calls += " outer after";
    }
  }

  static class Hidden {
    private Hidden() {}

    @PrePersist
    private void before(Work work) {
      work.calls += " hidden";
    }

    @PostPersist
    private void after(Object work) {
      ((Work) work).calls += " hidden after";
    }
  }

  static class Overriding extends Overridden {
    @Override
    @PrePersist
    void overridden(Work work) {
      work.calls += " overriding listener";
    }

    @Override
    void silenced(Work work) {
      work.calls += " never";
    }
  }

  static class Overridden {
    @PrePersist
    void overridden(Work work) {
      work.calls += " never";
    }

    @PostPersist
    void silenced(Work work) {
      work.calls += " never";
    }
  }

  static class Inner {
    @PrePersist
    void before(Work work) {
      work.calls += " inner";
    }

    @PostPersist
    void after(Work work) {
      work.calls += " inner after";
    }
  }
}
