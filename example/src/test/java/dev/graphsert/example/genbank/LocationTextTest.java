package dev.graphsert.example.genbank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocationTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1..2",
        "<1..>2",
        "1..2>",
        "101^102",
        "complement(1..2)",
        "join(complement(69611..69724),139856..140087,J00194.1:100..202)",
        "order(1,3..4)"
      })
  void knowsALocation(String location) {
    assertThat(LocationText.isReadable(location)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "1..", "1..2;3", "1..2\"", "(102.110)", "1..<2", "join(1..2", "gap(1..2)"})
  void refusesWhatBioJavaWouldReadInPart(String location) {
    assertThat(LocationText.isReadable(location)).isFalse();
  }

  @Test
  void readsLocationsOfAnyLength() {
    String location = "join(" + "123456..234567,".repeat(20_000) + "1..2)";

    assertThat(LocationText.isReadable(location)).isTrue();
    assertThat(LocationText.isReadable(location + "1".repeat(10_000) + ";")).isFalse();
  }
}
