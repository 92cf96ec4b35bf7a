package dev.graphsert.internal.unitofwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IdentitySetTest {

  private final IdentitySet set = new IdentitySet();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 31, 32, 33, 1_000, 200_000})
  void holdsWhatWasAddedOnce(int count) {
    List<Equal> entities = entities(count);
    assertThat(set.addAll(entities)).isEqualTo(count > 0);
    assertThat(set.addAll(entities)).isFalse();

    assertThat(set).hasSize(count);
    Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());
    set.forEach(entity -> assertThat(met.add(entity)).isTrue());
    assertThat(met).hasSize(count);
    for (Equal entity : entities) {
      assertThat(met.remove(entity)).isTrue();
      assertThat(set.contains(entity)).isTrue();
    }
    assertThat(set.contains(new Equal())).isFalse();
    assertThat(set.contains(null)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10, 200_000})
  void isEmptyAgainWhenItIsCleared(int count) {
    List<Equal> entities = entities(count);
    set.addAll(entities);
    set.clear();

    assertThat(set).isEmpty();
    assertThat(entities).noneMatch(set::contains);
    assertThat(set.addAll(entities)).isEqualTo(count > 0);
    assertThat(set).hasSize(count);
  }

  @Test
  void hasNoElementBehindTheLast() {
    set.add(new Equal());
    Iterator<Object> elements = set.iterator();
    elements.next();

    assertThat(elements.hasNext()).isFalse();
    assertThatThrownBy(elements::next).isInstanceOf(NoSuchElementException.class);
  }

  private static List<Equal> entities(int count) {
    return Stream.generate(Equal::new).limit(count).toList();
  }

  /** All are equal, and have one hash. */
  private static final class Equal {

    @Override
    public boolean equals(Object other) {
      return other instanceof Equal;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }
}
