package dev.graphsert.internal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

  private static final List<String> COLUMNS = List.of("id", "name", "sequence_id", "createdAt");

  @Test
  void offersTheNearestName() {
    assertThat(NearestName.hint("nmae", COLUMNS)).isEqualTo(" Did you mean \"name\"?");
    assertThat(NearestName.hint("sequenceid", COLUMNS)).isEqualTo(" Did you mean \"sequence_id\"?");
    assertThat(NearestName.hint("created_at", COLUMNS)).isEqualTo(" Did you mean \"createdAt\"?");
  }

  @Test
  void offersNothingThatIsFar() {
    assertThat(NearestName.hint("organism", COLUMNS)).isEmpty();
    assertThat(NearestName.hint("x", COLUMNS)).isEmpty();
    assertThat(NearestName.hint("name", List.of())).isEmpty();
  }
}
