package dev.graphsert.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdValuesTest {

  @Test
  void newUuidsAreVersion7OfTheStandardVariantAndCarryTheTime() {
    long before = System.currentTimeMillis();
    UUID uuid = IdValues.newUuid();

    assertThat(uuid.version()).isEqualTo(7);
    assertThat(uuid.variant()).isEqualTo(2);
    assertThat(uuid.getMostSignificantBits() >>> 16)
        .isBetween(before, System.currentTimeMillis() + 1_000);
  }

  @Test
  void newUuidsAscendAsPostgresSortsThem() {
    String last = "";
    for (int i = 0; i < 20_000; i++) {
      String next = IdValues.newUuid().toString();
      assertThat(next).isGreaterThan(last);
      last = next;
    }
  }

  @Test
  void narrowingNeverWraps() {
    assertThat(IdValues.toInt(Integer.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE);
    assertThat(IdValues.toShort(Short.MAX_VALUE)).isEqualTo(Short.MAX_VALUE);
    assertThatThrownBy(() -> IdValues.toInt(1L << 31)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> IdValues.toShort(1 << 15)).isInstanceOf(ArithmeticException.class);
  }
}
