package dev.graphsert.it.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.BatchEntity;
import dev.graphsert.GraphsertException;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A table that refers to itself, under a foreign key that is checked at once. */
final class SelfReferenceTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table node (id bigserial primary key, name text, seen bigserial,
            left_id bigint references node, right_id bigint references node);
          """);

  @Test
  void aParentAddedAfterItsChildGoesInBeforeItAndIsNumberedAfterIt() {
    Node parent = new Node("parent", null, null);
    Node child = new Node("child", parent, null);
    SCHEMA.insert(child, parent);
    assertThat(child.id).isEqualTo(1);
    assertThat(parent.id).isEqualTo(2);
    assertInserted("parent", "child");
    assertThat(SCHEMA.value("select left_id from node where id = 1")).isEqualTo(2L);
  }

  @Test
  void rowsMoveNoFurtherThanTheyMust() {
    Node late = new Node("late", null, null);
    SCHEMA.insert(
        new Node("a", null, null),
        new Node("b", late, null),
        new Node("c", null, null),
        late,
        new Node("d", null, null));
    assertInserted("a", "late", "b", "c", "d");
  }

  @Test
  void twoParentsAddedLaterGoInInTheOrderOfAdding() {
    Node first = new Node("first", null, null);
    Node second = new Node("second", null, null);
    SCHEMA.insert(new Node("child", first, second), first, second);
    assertInserted("first", "second", "child");
  }

  @Test
  void aChainOfAHundredThousandAddedByItsLastLinkAlone() {
    int length = 100_000;
    Node last = null;
    for (int i = 0; i < length; i++) {
      last = new Node("n", last, null);
    }
    SCHEMA.insert(last);
    assertThat(last.id).isEqualTo(1);
    assertThat(SCHEMA.count("node")).isEqualTo(length);
    assertThat(SCHEMA.value("select count(*) from node where left_id = id + 1"))
        .isEqualTo(length - 1L);
  }

  @Test
  void aRandomForestAddedInRandomOrder() {
    Random random = new Random(7);
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      nodes.add(new Node("n", some(nodes, random), some(nodes, random)));
    }
    Collections.shuffle(nodes, random);
    SCHEMA.insert(nodes.toArray());
    assertThat(nodes.get(0).id).isEqualTo(1);
    assertThat(nodes.get(1_999).id).isEqualTo(2_000);
    assertThat(SCHEMA.count("node")).isEqualTo(2_000);
  }

  @Test
  void aRowMayReferToItself() {
    Node node = new Node("self", null, null);
    node.left = node;
    SCHEMA.insert(node);
    assertThat(SCHEMA.value("select left_id = id from node")).isEqualTo(true);
  }

  @Test
  void aCircleThatMayBeNullGoesIn() {
    Node first = new Node("a", null, null);
    Node second = new Node("b", first, null);
    first.left = second;
    SCHEMA.insert(new Node("fine", null, null), first, second);
    assertThat(SCHEMA.rows("select id, left_id from node where name <> 'fine' order by id"))
        .containsExactly(List.of(2L, 3L), List.of(3L, 2L));
  }

  @Test
  void aRingOfAThousandGoesIn() {
    List<Node> ring = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      ring.add(new Node("n", null, null));
    }
    for (int i = 0; i < 1_000; i++) {
      ring.get(i).right = ring.get((i + 1) % 1_000);
    }
    SCHEMA.insert(ring.toArray());
    assertThat(SCHEMA.value("select count(*) from node where right_id = id % 1000 + 1"))
        .isEqualTo(1_000L);
  }

  @Test
  void aCircleThatTakesNoNullIsRefusedByNameWhereRowsGoInOneByOne() {
    SCHEMA.execute("alter table node alter left_id set not null");
    Node first = new Node("a", null, null);
    Node second = new Node("b", first, null);
    first.left = second;
    if (Graphserts.strategy() == Strategy.BATCH) {
      assertThatThrownBy(() -> SCHEMA.insert(first))
          .isInstanceOf(GraphsertException.class)
          .hasMessageContainingAll(Node.class.getName(), "circle", "no NULL", "SINGLE");
      assertThat(first.id).isNull();
      assertThat(second.id).isNull();
      assertThat(SCHEMA.count("node")).isZero();
    } else {
      SCHEMA.insert(first);
      assertThat(SCHEMA.count("node")).isEqualTo(2);
    }
  }

  private static Node some(List<Node> nodes, Random random) {
    return nodes.isEmpty() || random.nextInt(4) == 0
        ? null
        : nodes.get(random.nextInt(nodes.size()));
  }

  private static void assertInserted(String... names) {
    assertThat(SCHEMA.column("select name from node order by seen"))
        .containsExactly((Object[]) names);
  }

  @BatchEntity
  static final class Node {
    Long id;
    String name;
    Node left;
    Node right;

    Node(String name, Node left, Node right) {
      this.name = name;
      this.left = left;
      this.right = right;
    }
  }
}
