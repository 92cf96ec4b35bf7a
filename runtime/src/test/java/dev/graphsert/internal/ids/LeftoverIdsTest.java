package dev.graphsert.internal.ids;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.internal.catalog.BoundSequence;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left over is handed out once, the smallest first, and only for the same sequence. */
final class LeftoverIdsTest {

  private static final BoundSequence SEQUENCE = new BoundSequence("s", 1, 1, 10, false);
  private static final BoundSequence OTHER = new BoundSequence("t", 2, 1, 10, false);
  private static final BoundSequence MADE_ANEW = new BoundSequence("s", 3, 1, 10, false);

  private final LeftoverIds leftovers = new LeftoverIds();

  @Test
  void theSmallestGoFirstAndOnlyOnce() {
    leftovers.take(SEQUENCE, 1);
    leftovers.put(SEQUENCE, List.of(new IdBlock(25, 31)));
    leftovers.put(SEQUENCE, List.of(new IdBlock(15, 16)));
    assertThat(leftovers.take(SEQUENCE, 4))
        .containsExactly(new IdBlock(15, 16), new IdBlock(25, 26));
    assertThat(leftovers.take(SEQUENCE, 9)).containsExactly(new IdBlock(27, 31));
    assertThat(leftovers.take(SEQUENCE, 9)).isEmpty();
  }

  @Test
  void anotherSequenceHasItsOwn() {
    leftovers.take(SEQUENCE, 1);
    leftovers.put(SEQUENCE, List.of(new IdBlock(2, 9)));
    assertThat(leftovers.take(OTHER, 1)).isEmpty();
    assertThat(leftovers.take(SEQUENCE, 1)).containsExactly(new IdBlock(2, 2));
  }

  @Test
  void aSequenceMadeAnewDropsThoseOfTheOldOne() {
    leftovers.take(SEQUENCE, 1);
    leftovers.put(SEQUENCE, List.of(new IdBlock(2, 9)));
    assertThat(leftovers.take(MADE_ANEW, 1)).isEmpty();
    leftovers.put(SEQUENCE, List.of(new IdBlock(3, 9)));
    leftovers.put(MADE_ANEW, List.of(new IdBlock(5, 6)));
    assertThat(leftovers.take(MADE_ANEW, 9)).containsExactly(new IdBlock(5, 6));
  }
}
