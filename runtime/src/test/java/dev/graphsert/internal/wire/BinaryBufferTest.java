package dev.graphsert.internal.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinaryBufferTest {

  @Test
  void putsNumbersInNetworkOrder() {
    BinaryBuffer buffer = new BinaryBuffer();
    buffer.putByte(0xfe);
    buffer.putShort(0x8001);
    buffer.putInt(0x80000001);
    buffer.putLong(0x8000000000000001L);

    assertThat(buffer.toByteArray())
        .isEqualTo(
            ByteBuffer.allocate(15)
                .put((byte) 0xfe)
                .putShort((short) 0x8001)
                .putInt(0x80000001)
                .putLong(0x8000000000000001L)
                .array());
  }

  @Test
  void encodesEveryCharacterAsTheJdkDoes() {
    for (int codePoint = 1; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      if (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE) {
        String text = Character.toString(codePoint);
        if (!encoded(text).equals(text)) {
          assertThat(encoded(text)).as("code point %x", codePoint).isEqualTo(text);
        }
      }
    }
  }

  @Test
  void encodesLongMixedText() {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      text.appendCodePoint(
          switch (random.nextInt(4)) {
            case 0 -> 0x80 + random.nextInt(0x700);
            case 1 -> 0x800 + random.nextInt(0xc000);
            case 2 -> 0x10000 + random.nextInt(0x100000);
            default -> 1 + random.nextInt(0x7f);
          });
    }

    assertThat(encoded(text.toString())).isEqualTo(text.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0", "\uD83E", "a\uD83Eb", "\uDDEC"})
  void refusesTextThatPostgresCannotHold(String text) {
    assertThatThrownBy(() -> new BinaryBuffer().putText(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String encoded(String text) {
    BinaryBuffer buffer = new BinaryBuffer();
    new TextEncoder().putText(text, buffer);
    ByteBuffer bytes = ByteBuffer.wrap(buffer.toByteArray());
    byte[] value = new byte[bytes.getInt()];
    bytes.get(value);
    assertThat(bytes.hasRemaining()).isFalse();
    return new String(value, UTF_8);
  }
}
