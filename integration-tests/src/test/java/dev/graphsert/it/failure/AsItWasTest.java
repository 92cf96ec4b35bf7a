package dev.graphsert.it.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.BatchEntity;
import dev.graphsert.GraphsertException;
import dev.graphsert.Id;
import dev.graphsert.IdAllocation;
import dev.graphsert.IdGeneration;
import dev.graphsert.OwnedCollection;
import dev.graphsert.Session;
import dev.graphsert.it.database.TestSchema;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * After every way in which a graph does not get into the database, its objects are what they were
 * before they were added, with ids of every kind; and they go in when they are added again.
 */
final class AsItWasTest {

  private static final int TREES = 40;

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create sequence blocks increment 50;
          create table root (id bigserial primary key, name varchar(8) not null,
            late int unique deferrable initially deferred);
          create table branch (id int primary key default nextval('blocks'), name text,
            root_id bigint references root, previous_id int references branch);
          create table leaf (id uuid primary key, branch_id int references branch);
          create table label (id bigint primary key, root_id bigint references root);
          alter sequence blocks owned by branch.id;
          """);

  private final List<Root> trees = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();

  AsItWasTest() {
    for (int i = 0; i < TREES; i++) {
      Root root = new Root(i);
      for (int j = 0; j < 3; j++) {
        Branch branch = new Branch(root);
        branch.previous = j == 0 ? null : root.branches.get(j - 1);
        root.branches.add(branch);
        branch.leaves.add(new Leaf(branch));
      }
      Label label = new Label();
      label.id = 1_000L + i;
      label.root = root;
      labels.add(label);
      trees.add(root);
    }
    trees.get(3).id = 500_000L;
    trees.get(4).branches.get(1).id = 700_000;
    trees.get(5).branches.get(0).leaves.get(0).id = new UUID(1, 2);
  }

  @ParameterizedTest
  @EnumSource
  void theObjectsAreUntouchedAndGoInAgain(End end) throws Exception {
    List<Object> before = state();
    end(end);
    assertThat(state()).isEqualTo(before);
    assertThat(rows()).isZero();

    try (Session session = SCHEMA.openSession()) {
      addTo(session);
      session.commit();
    }
    assertThat(rows()).isEqualTo(TREES * 8L);
    assertThat(trees.get(3).id).isEqualTo(500_000);
    assertThat(trees.get(0).id).isNotNull();
    assertThat(
            SCHEMA.value(
                "select count(*) from leaf join branch b on b.id = branch_id"
                    + " join root r on r.id = root_id join label l on l.root_id = r.id"))
        .isEqualTo(TREES * 3L);
  }

  private void end(End end) throws Exception {
    switch (end) {
      case REFUSED_BY_THE_SERVER -> fails(() -> trees.get(9).name = "far too long");
      case REFUSED_BY_THE_COMMIT -> fails(() -> trees.get(9).late = 1);
      case NEVER_SENT -> fails(() -> trees.get(9).name = "\0");
      case WITHOUT_AN_ID -> fails(() -> labels.get(9).id = null);
      case ROLLED_BACK, CLOSED -> {
        try (Session session = SCHEMA.openSession()) {
          addTo(session);
          session.flush();
          assertThat(trees.get(0).branches.get(2).id).isNotZero();
          if (end == End.ROLLED_BACK) {
            session.rollback();
          }
        }
      }
      case ROLLED_BACK_BY_THE_CALLER -> {
        try (Connection connection = SCHEMA.begin();
            Session session = SCHEMA.graphsert().openSession(connection)) {
          session.addAll(trees.subList(0, 10));
          session.flush();
          addTo(session);
          session.flush();
          connection.rollback();
          session.rollback();
        }
      }
      case REFUSED_IN_THE_CALLERS_TRANSACTION -> {
        trees.get(9).name = null;
        try (Connection connection = SCHEMA.begin();
            Session session = SCHEMA.graphsert().openSession(connection)) {
          session.addAll(trees.subList(0, 5));
          session.flush();
          addTo(session);
          assertThatThrownBy(session::flush).isInstanceOf(GraphsertException.class);
          connection.rollback();
          session.rollback();
        }
        trees.get(9).name = "fine";
      }
      case LIST_THAT_THROWS -> {
        List<Object> all = new ArrayList<>(trees);
        trees.forEach(root -> all.addAll(root.branches));
        all.add(null);
        assertThatThrownBy(() -> SCHEMA.graphsert().insertAll(all))
            .isInstanceOf(NullPointerException.class);
      }
    }
  }

  /** Spoils something, sees it fail, and mends it. */
  private void fails(Runnable spoil) {
    try (Session session = SCHEMA.openSession()) {
      session.addAll(trees.subList(0, 2));
      session.flush();
      spoil.run();
      addTo(session);
      assertThatThrownBy(session::commit).isInstanceOf(GraphsertException.class);
    }
    trees.get(9).name = "fine";
    trees.get(9).late = 9;
    labels.get(9).id = 1_009L;
  }

  private void addTo(Session session) {
    session.addAll(labels);
    session.addAll(trees);
  }

  /** All values and references of all objects, in their order. */
  private List<Object> state() {
    List<Object> state = new ArrayList<>();
    for (Root root : trees) {
      state.addAll(Arrays.asList(root, root.id, root.name, root.late, root.branches.size()));
      for (Branch branch : root.branches) {
        state.addAll(Arrays.asList(branch, branch.id, branch.name, branch.root, branch.previous));
        branch.leaves.forEach(leaf -> state.addAll(Arrays.asList(leaf, leaf.id, leaf.branch)));
      }
    }
    labels.forEach(label -> state.addAll(Arrays.asList(label, label.id, label.root)));
    return state;
  }

  private static long rows() {
    return SCHEMA.count("root")
        + SCHEMA.count("branch")
        + SCHEMA.count("leaf")
        + SCHEMA.count("label");
  }

  /** The ways not to get in. */
  enum End {
    REFUSED_BY_THE_SERVER,
    REFUSED_BY_THE_COMMIT,
    NEVER_SENT,
    WITHOUT_AN_ID,
    ROLLED_BACK,
    CLOSED,
    ROLLED_BACK_BY_THE_CALLER,
    REFUSED_IN_THE_CALLERS_TRANSACTION,
    LIST_THAT_THROWS
  }

  @BatchEntity
  static final class Root {
    Long id;
    String name = "fine";
    Integer late;
    @OwnedCollection List<Branch> branches = new ArrayList<>();

    Root(int late) {
      this.late = late;
    }
  }

  @BatchEntity
  static final class Branch {
    @Id(allocationSize = 50, allocation = IdAllocation.POOLED)
    int id;

    String name = "fine";
    Root root;
    Branch previous;
    @OwnedCollection List<Leaf> leaves = new ArrayList<>();

    Branch(Root root) {
      this.root = root;
    }
  }

  @BatchEntity
  static final class Leaf {
    @Id(generation = IdGeneration.UUID_V7)
    UUID id;

    Branch branch;

    Leaf(Branch branch) {
      this.branch = branch;
    }
  }

  @BatchEntity
  static final class Label {
    @Id(generation = IdGeneration.ASSIGNED)
    Long id;

    Root root;
  }
}
