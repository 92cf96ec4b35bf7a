package dev.graphsert.benchmarks.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class QuantilesTest {

  @Test
  void liesBetweenValuesWhereThereIsNone() {
    Quantiles four = Quantiles.of(LongStream.of(40, 10, 30, 20));

    assertThat(four.min()).isEqualTo(10);
    assertThat(four.median()).isEqualTo(25);
    assertThat(four.lowerQuartile()).isEqualTo(18);
    assertThat(four.upperQuartile()).isEqualTo(33);
  }

  @Test
  void oneValueIsAllOfThem() {
    Quantiles one = Quantiles.of(LongStream.of(7));

    assertThat(one.lowerQuartile()).isEqualTo(7);
    assertThat(one.median()).isEqualTo(7);
  }
}
