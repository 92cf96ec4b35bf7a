package dev.graphsert.internal.unitofwork;

import static dev.graphsert.internal.Nodes.node;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.GraphsertException;
import dev.graphsert.MappingException;
import dev.graphsert.internal.Nodes.A;
import dev.graphsert.internal.Nodes.Assigned;
import dev.graphsert.internal.Nodes.B;
import dev.graphsert.internal.Nodes.Node;
import dev.graphsert.internal.Nodes.Unplanned;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitOfWorkTest {

  private final UnitOfWork unitOfWork = UnitOfWork.ofGraphs(type -> 0, null);

  @Test
  void keepsTheOrderOfAddingAndAddsOnce() {
    A first = node(A::new, "first");
    A second = node(A::new, "second");
    List.of(second, first, second).forEach(unitOfWork::add);

    assertThat(collected()).containsExactly(second, first);
  }

  @Test
  void addsWhatIsReferredToRightAfterItsReferrer() {
    A shared = node(A::new, "shared");
    B one = node(B::new, "one", shared);
    A added = node(A::new, "added");
    unitOfWork.add(one);
    unitOfWork.add(added);

    assertThat(collected()).containsExactly(one, shared, added);
  }

  @Test
  void whatWasAddedItselfKeepsItsPlaceWhereverElseItIsMet() {
    A parent = node(A::new, "parent");
    A child = node(A::new, "child", parent);
    A between = node(A::new, "between");
    List.of(child, between, parent).forEach(unitOfWork::add);

    assertThat(collected()).containsExactly(child, between, parent);
  }

  @Test
  void addsWhatHangsOnAnEntityNearestFirst() {
    A far = node(A::new, "far");
    A near = node(A::new, "near", far);
    A other = node(A::new, "other");
    unitOfWork.add(node(A::new, "root", near, other));

    assertThat(collected()).extracting(n -> n.name).containsExactly("root", "near", "other", "far");
  }

  @Test
  void leavesOutTargetsThatAreInTheDatabase() {
    A existing = node(A::new, "existing");
    existing.id = 1L;
    Assigned assigned = node(Assigned::new, "assigned");
    B referrer = node(B::new, "referrer", existing, assigned);
    unitOfWork.add(referrer);

    assertThat(collected()).containsExactly(referrer);
  }

  @Test
  void addsEveryOwnedElementWhetherItsIdIsSetOrNot() {
    A owner = node(A::new, "owner");
    Assigned preset = node(Assigned::new, "preset");
    preset.id = 7L;
    owner.owned.add(preset);
    unitOfWork.add(owner);

    assertThat(collected()).containsExactly(owner, preset);
  }

  @Test
  void refusesNullAmongOwnedElementsAndNamesTheCollection() {
    A owner = node(A::new, "owner");
    owner.owned.add(null);
    unitOfWork.add(owner);

    assertThatThrownBy(unitOfWork::collect)
        .isInstanceOf(GraphsertException.class)
        .hasMessageContaining(A.class.getName() + ".owned has a null element");
  }

  @Test
  void namesTheMemberBehindWhichATypeHasNoPlan() {
    unitOfWork.add(node(A::new, "referrer", new Unplanned()));

    assertThatThrownBy(unitOfWork::collect)
        .isInstanceOf(MappingException.class)
        .hasMessageContaining(Unplanned.class.getName() + " has no insert plan")
        .hasMessageContaining(A.class.getName() + ".targets");
  }

  @Test
  void readsTheGraphWhenItIsWrittenNotWhenItIsAdded() {
    A referrer = node(A::new, "referrer");
    unitOfWork.add(referrer);
    A late = node(A::new, "late");
    referrer.targets.add(late);

    assertThat(collected()).containsExactly(referrer, late);
  }

  @Test
  void forgetsWhatWasWrittenOnlyWhenTheTransactionEnds() {
    A entity = node(A::new, "entity");
    unitOfWork.add(entity);
    entity.id = 1L;
    unitOfWork.written(unitOfWork.collect());
    unitOfWork.add(entity);
    assertThat(unitOfWork.isEmpty()).isTrue();

    unitOfWork.clear();
    unitOfWork.add(entity);
    assertThat(collected()).containsExactly(entity);
  }

  @Test
  void remembersThatSomethingWasWrittenWhenAllOfItIsGone() {
    unitOfWork.add(node(A::new, "soon gone"));
    unitOfWork.written(unitOfWork.collect());
    System.gc();
    assertThat(unitOfWork.hasWritten()).isTrue();
    unitOfWork.forgetWritten();
    assertThat(unitOfWork.hasWritten()).isFalse();
  }

  @Test
  void takesBackTheIdsThatWereGivenToWhatWasWritten() {
    A given = node(A::new, "given");
    A preset = node(A::new, "preset");
    preset.id = 7L;
    List.of(given, preset).forEach(unitOfWork::add);
    given.id = 1L;
    unitOfWork.writtenWithNew(GivenValue.ID, given);
    unitOfWork.written(unitOfWork.collect());
    unitOfWork.takeBackWritten(new Exception());

    assertThat(given.id).isNull();
    assertThat(preset.id).isEqualTo(7);
    unitOfWork.add(given);
    assertThat(unitOfWork.size()).isEqualTo(1);
  }

  @Test
  void followsChainsOfAnyLength() {
    A last = node(A::new, "0");
    for (int i = 1; i < 200_000; i++) {
      last = node(A::new, "" + i, last);
    }
    unitOfWork.add(last);

    assertThat(collected()).hasSize(200_000);
  }

  private List<Node> collected() {
    return unitOfWork.collect().types().stream()
        .flatMap(type -> type.entities().stream())
        .map(Node.class::cast)
        .toList();
  }
}
