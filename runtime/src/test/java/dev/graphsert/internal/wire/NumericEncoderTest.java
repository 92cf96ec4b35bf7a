package dev.graphsert.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.ByteConverter;

/** The driver's own decoder reads back what was encoded. */
class NumericEncoderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "0.00",
        "-0.0",
        "1",
        "-1",
        "9999",
        "10000",
        "10001",
        "100000000",
        "0.1",
        "0.0001",
        "0.00001",
        "0.00045",
        "123.45",
        "-12345.6789",
        "12345678.00009",
        "1E+5",
        "1E+14",
        "1E+15",
        "1E+40",
        "-999999999999999",
        "9999999999999999",
        "-0.999999999999999",
        "9.999999999999999",
        "12E-40",
        "99999999999999999999999999999999.99999999",
        "0.100000000000000000001",
        "1E-16383"
      })
  void keepsValueAndScale(String number) {
    assertSameNumber(new BigDecimal(number));
  }

  @Test
  void keepsRandomNumbers() {
    Random random = new Random(42);
    for (int i = 0; i < 20_000; i++) {
      BigInteger unscaled = new BigInteger(1 + random.nextInt(300), random);
      BigDecimal number = new BigDecimal(unscaled, random.nextInt(120) - 40);
      assertSameNumber(random.nextBoolean() ? number : number.negate());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+131072", "1E-16384", "1E+2147483647", "1E-2147483647"})
  void refusesWhatNumericCannotHold(String number) {
    assertThatThrownBy(
            () -> new NumericEncoder().putObject(new BigDecimal(number), new BinaryBuffer()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("more digits than numeric can hold");
  }

  private static void assertSameNumber(BigDecimal number) {
    BinaryBuffer buffer = new BinaryBuffer();
    new NumericEncoder().putObject(number, buffer);
    byte[] bytes = buffer.toByteArray();
    byte[] value = Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length);

    assertThat(ByteConverter.int4(bytes, 0)).isEqualTo(value.length);
    assertThat((BigDecimal) ByteConverter.numeric(value))
        .isEqualTo(number.setScale(Math.max(0, number.scale())));
  }
}
