package dev.graphsert.internal.order;

import static dev.graphsert.internal.Nodes.node;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.GraphsertException;
import dev.graphsert.internal.Nodes.A;
import dev.graphsert.internal.Nodes.B;
import dev.graphsert.internal.Nodes.C;
import dev.graphsert.internal.Nodes.Node;
import dev.graphsert.internal.unitofwork.UnitOfWork;
import java.util.List;
import org.junit.jupiter.api.Test;

class InsertOrderTest {

  private static final OptionalReferences NONE_OPTIONAL = (table, member) -> false;

  @Test
  void aReferencedTypeComesBeforeTheTypeThatRefersToIt() {
    A a = node(A::new, "a");
    B b = node(B::new, "b", a);

    assertThat(rows(b, a)).containsExactly(a, b);
    assertThat(rows(a, b)).containsExactly(a, b);
  }

  @Test
  void typesThatReferToEachOtherAreOneGroup() {
    InsertOrder order = orderOf(node(A::new, "a"), node(B::new, "b"), node(C::new, "c"));

    assertThat(order.groups()).hasSize(2);
    assertThat(order.groups().get(0).isCycle()).isFalse();
    assertThat(order.groups().get(1).isCycle()).isTrue();
    assertThat(order.groups().get(1).tables())
        .extracting(table -> table.entityType().getName())
        .containsExactly(B.class.getName(), C.class.getName());
  }

  @Test
  void aCycleOfTypesIsWrittenInTheOrderOfItsActualReferences() {
    B b = node(B::new, "b");
    C c = node(C::new, "c", b);
    assertThat(rows(c, b)).containsExactly(b, c);

    C first = node(C::new, "first");
    B second = node(B::new, "second", first);
    assertThat(rows(second, first)).containsExactly(first, second);
  }

  @Test
  void entitiesOfTwoTypesThatReferToEachOtherAreRefused() {
    B b = node(B::new, "b");
    C c = node(C::new, "c", b);
    b.targets.add(c);
    InsertOrder order = orderOf(b);

    assertThatThrownBy(() -> order.steps(NONE_OPTIONAL))
        .isInstanceOf(GraphsertException.class)
        .hasMessageContaining(B.class.getName())
        .hasMessageContaining(C.class.getName())
        .hasMessageContaining("take no NULL");
  }

  @Test
  void aRowComesAfterTheRowThatItRefersToAndElseInTheOrderOfAdding() {
    A root = node(A::new, "root");
    A child = node(A::new, "child", root);
    A other = node(A::new, "other");

    assertThat(rows(other, child, root)).containsExactly(other, root, child);
    assertThat(orderOf(other, child, root).steps(NONE_OPTIONAL).get(0).table().entities())
        .isEqualTo(List.of(other, child, root));
  }

  @Test
  void aRowMayReferToItself() {
    A self = node(A::new, "self");
    self.targets.add(self);

    assertThat(rows(self)).containsExactly(self);
  }

  @Test
  void rowsOfOneTypeThatReferToEachOtherAreRefused() {
    A one = node(A::new, "one");
    A other = node(A::new, "other", one);
    one.targets.add(other);
    InsertOrder order = orderOf(one);

    assertThatThrownBy(() -> order.steps(NONE_OPTIONAL))
        .isInstanceOf(GraphsertException.class)
        .hasMessageContaining(A.class.getName())
        .hasMessageContaining("circle");
  }

  @Test
  void chainsOfAnyLengthAreSorted() {
    A last = node(A::new, "0");
    Node root = last;
    for (int i = 1; i < 200_000; i++) {
      last = node(A::new, "" + i, last);
    }

    List<Node> rows = rows(last);

    assertThat(rows).hasSize(200_000);
    assertThat(rows.get(0)).isSameAs(root);
    assertThat(rows.get(199_999)).isSameAs(last);
  }

  private static InsertOrder orderOf(Node... added) {
    UnitOfWork unitOfWork = UnitOfWork.ofGraphs(type -> 0, null);
    List.of(added).forEach(unitOfWork::add);
    return InsertOrder.of(unitOfWork.collect());
  }

  private static List<Node> rows(Node... added) {
    return orderOf(added).steps(NONE_OPTIONAL).stream()
        .flatMap(step -> step.entities().stream())
        .map(Node.class::cast)
        .toList();
  }
}
