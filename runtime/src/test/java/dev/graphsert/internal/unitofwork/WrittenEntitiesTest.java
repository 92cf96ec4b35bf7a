package dev.graphsert.internal.unitofwork;

import static dev.graphsert.internal.Nodes.node;
import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.internal.Nodes.A;
import dev.graphsert.internal.Nodes.Assigned;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenEntitiesTest {

  private final WrittenEntities written = new WrittenEntities();
  private final Exception failure = new Exception();

  @Test
  void knowsEntitiesByIdentity() {
    A entity = withId("same");
    written.add(entity, false);
    assertThat(written.contains(entity)).isTrue();
    assertThat(written.contains(withId("same"))).isFalse();
  }

  @Test
  void knowsNoneWithoutItsId() {
    A entity = withId("entity");
    written.add(entity, true);
    entity.id = null;
    assertThat(written.contains(entity)).isFalse();
  }

  @Test
  void findsEachEntityOnceAndAsItWasNotedFirst() {
    A entity = withId("entity");
    written.add(entity, true);
    written.add(entity, false);
    assertThat(written.contains(entity)).isTrue();
    written.add(entity, false);
    assertThat(written.size()).isEqualTo(1);
    written.takeBack(failure);
    assertThat(entity.id).isNull();
  }

  @Test
  void takesBackTheIdsThatWereGivenAndForgetsAll() {
    A given = withId("given");
    A preset = withId("preset");
    written.add(given, true);
    written.add(preset, false);
    written.takeBack(failure);
    assertThat(given.id).isNull();
    assertThat(preset.id).isEqualTo(1);
    assertThat(written.contains(preset)).isFalse();
  }

  @Test
  void takesBackTheOthersWhenOneRefuses() {
    Assigned refusing = node(Assigned::new, "keeps its id");
    A other = withId("other");
    written.add(refusing, true);
    written.add(other, true);
    written.takeBack(failure);
    assertThat(other.id).isNull();
    assertThat(failure.getSuppressed()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  @Timeout(120)
  void holdsNoEntityThatNobodyElseHolds(boolean asked) {
    A entity = withId("held");
    written.add(entity, false);
    if (asked) {
      assertThat(written.contains(entity)).isTrue();
    }
    int rounds = 0;
    do {
      System.gc();
      for (int i = 0; i < 1_000; i++) {
        written.add(new byte[1_000], true);
      }
      rounds++;
    } while (written.size() > rounds * 500 || rounds < 10);
    assertThat(written.size()).isLessThanOrEqualTo(rounds * 500);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void holdsTheOthersAsLongAsSomebodyHoldsThem(boolean asked) {
    List<A> held = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      held.add(withId("held"));
      written.add(held.get(i), true);
      written.add(new A(), true);
    }
    System.gc();
    if (asked) {
      assertThat(held).allMatch(written::contains);
    }
    written.takeBack(failure);
    assertThat(held).allMatch(entity -> entity.id == null);
  }

  private static A withId(String name) {
    A entity = node(A::new, name);
    entity.id = 1L;
    return entity;
  }
}
