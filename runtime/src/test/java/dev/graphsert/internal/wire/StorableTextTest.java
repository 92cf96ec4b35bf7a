package dev.graphsert.internal.wire;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorableTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "text", "\u00e4\u4e2d", "\uD83E\uDDEC", "a\uD83E\uDDECb", "\uFFFF"})
  void acceptsWhatPostgresCanHold(String text) {
    assertThatCode(() -> StorableText.check(text)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83E", "a\uD83Eb", "\uDDEC", "\uD83E\uD83E\uDDEC", "\uDDEC\uD83E"})
  void refusesHalfASurrogatePair(String text) {
    assertThatThrownBy(() -> StorableText.check(text))
        .hasMessageContaining("half a surrogate pair");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "a\0", "\0a"})
  void refusesNul(String text) {
    assertThatThrownBy(() -> StorableText.check(text)).hasMessageContaining("NUL character");
  }
}
