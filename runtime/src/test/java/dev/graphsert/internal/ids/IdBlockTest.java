package dev.graphsert.internal.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.GraphsertException;
import dev.graphsert.IdAllocation;
import dev.graphsert.internal.catalog.BoundSequence;
import dev.graphsert.plan.IdBlocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which ids a value of a sequence stands for. */
final class IdBlockTest {

  @ParameterizedTest
  @CsvSource({
    // value, start, first, last
    "1, 1, 1, 1",
    "51, 1, 2, 51",
    "101, 1, 52, 101",
    "1000, 1000, 1000, 1000",
    "1050, 1000, 1001, 1050",
    // restarted below, or between, what the start and the increment make
    "50, 1000, 50, 50",
    "20, 1, 20, 20",
    "75, 1, 26, 75",
    // started below 1
    "30, -20, 30, 30",
    "80, -20, 31, 80",
    "50, 0, 1, 50",
  })
  void pooled(long value, long start, long first, long last) {
    assertThat(block(value, start, IdAllocation.POOLED)).isEqualTo(new IdBlock(first, last));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 50",
    "51, 51, 100",
    "9223372036854775800, 9223372036854775800, 9223372036854775807"
  })
  void pooledLo(long value, long first, long last) {
    assertThat(block(value, 1, IdAllocation.POOLED_LO)).isEqualTo(new IdBlock(first, last));
  }

  @ParameterizedTest
  @CsvSource({"50, 50, 1, 50", "100, 50, 51, 100", "51, 1, 2, 51", "1, 1, 1, 1", "49, 49, 49, 49"})
  void eclipseLink(long value, long start, long first, long last) {
    assertThat(block(value, start, IdAllocation.ECLIPSELINK)).isEqualTo(new IdBlock(first, last));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ONE_BY_ONE")
  void nothingBelowOneIsGiven(IdAllocation allocation) {
    assertThatThrownBy(() -> block(0, -49, allocation))
        .isInstanceOf(GraphsertException.class)
        .hasMessageContainingAll("\"item_seq\" returned 0", "Restart");
  }

  @Test
  void isCutInTwo() {
    IdBlock block = new IdBlock(11, 20);
    assertThat(block.count()).isEqualTo(10);
    assertThat(block.head(3)).isEqualTo(new IdBlock(11, 13));
    assertThat(block.behind(3)).isEqualTo(new IdBlock(14, 20));
  }

  private static IdBlock block(long value, long start, IdAllocation allocation) {
    BoundSequence sequence = new BoundSequence("\"item_seq\"", 1, start, 50, false);
    return IdBlock.of(value, sequence, new IdBlocks(allocation, 50));
  }
}
