package dev.graphsert.internal.unitofwork;

import static dev.graphsert.internal.Nodes.node;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.InsertException;
import dev.graphsert.internal.Nodes.A;
import dev.graphsert.internal.Nodes.B;
import dev.graphsert.internal.Nodes.Unplanned;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddedRowsTest {

  private final UnitOfWork rows = UnitOfWork.ofRows(type -> type == B.class ? 100 : 0, null);

  @Test
  void groupsByTypeInTheOrderOfAddingAndAddsOnce() {
    A first = node(A::new, "first");
    B other = node(B::new, "other");
    A second = node(A::new, "second");
    List.of(first, other, second, first).forEach(rows::add);

    List<PendingType<?>> types = rows.collect().types();
    assertThat(types).hasSize(2);
    assertThat(types.get(0).entities()).isEqualTo(List.of(first, second));
    assertThat(types.get(1).entities()).isEqualTo(List.of(other));
  }

  @Test
  void bringsNothingAlong() {
    A owner = node(A::new, "owner");
    owner.owned.add(node(A::new, "owned"));
    rows.add(owner);

    assertThat(rows.collect().entities()).containsExactly(owner);
  }

  @Test
  void takesReferencesToWhatHasItsIdOrComesBeforeOrIsTheSame() {
    A existing = node(A::new, "existing");
    existing.id = 1L;
    A before = node(A::new, "before", existing);
    before.targets.add(before);
    rows.add(before);
    rows.add(node(B::new, "referrer", before, existing));

    assertThat(rows.size()).isEqualTo(2);
  }

  @Test
  void refusesAReferenceToWhatComesLater() {
    A later = node(A::new, "later");
    B referrer = node(B::new, "referrer", later);
    rows.add(node(B::new, "sound"));

    InsertException refused = catchThrowableOfType(InsertException.class, () -> rows.add(referrer));
    assertThat(refused.entity()).isSameAs(referrer);
    assertThat(refused.failedRow().position()).isEqualTo(101);
    assertThat(refused.failedRow().member()).isEqualTo("targets");
    assertThat(refused)
        .hasMessageContainingAll(
            B.class.getName() + " number 102, member targets", A.class.getName(), "before it");
  }

  @Test
  void refusesAReferenceToWhatCannotHaveAnId() {
    assertThatThrownBy(() -> rows.add(node(A::new, "referrer", new Unplanned())))
        .isInstanceOf(InsertException.class)
        .hasMessageContaining(Unplanned.class.getName());
  }

  @Test
  void placesCountFromTheRowsBefore() {
    B second = node(B::new, "second");
    rows.add(node(B::new, "first"));
    rows.add(second);

    assertThat(rows.collect().types().get(0).positionOf(second)).isEqualTo(101);
  }
}
