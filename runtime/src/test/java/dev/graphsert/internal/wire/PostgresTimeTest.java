package dev.graphsert.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PostgresTimeTest {

  @Test
  void datesAreDaysFrom2000() {
    assertThat(PostgresTime.days(LocalDate.of(2000, 1, 1))).isZero();
    assertThat(PostgresTime.days(LocalDate.of(1999, 12, 31))).isEqualTo(-1);
    assertThat(PostgresTime.days(LocalDate.of(-4713, 11, 24))).isEqualTo(-2_451_545);
    assertThat(PostgresTime.days(LocalDate.MAX)).isEqualTo(Integer.MAX_VALUE);
    assertThat(PostgresTime.days(LocalDate.MIN)).isEqualTo(Integer.MIN_VALUE);
  }

  @Test
  void timesAreMicrosecondsRoundedHalfUp() {
    assertThat(PostgresTime.micros(LocalTime.of(0, 0, 1))).isEqualTo(1_000_000);
    assertThat(PostgresTime.micros(LocalTime.ofNanoOfDay(1_499))).isEqualTo(1);
    assertThat(PostgresTime.micros(LocalTime.ofNanoOfDay(1_500))).isEqualTo(2);
    assertThat(PostgresTime.micros(LocalTime.MAX)).isEqualTo(86_400_000_000L);
  }

  @Test
  void timestampsAreMicrosecondsFrom2000RoundedHalfUp() {
    LocalDateTime epoch = LocalDateTime.of(2000, 1, 1, 0, 0);
    assertThat(PostgresTime.micros(epoch)).isZero();
    assertThat(PostgresTime.micros(epoch.minusNanos(499))).isZero();
    assertThat(PostgresTime.micros(epoch.minusNanos(501))).isEqualTo(-1);
    assertThat(PostgresTime.micros(epoch.plusNanos(500))).isEqualTo(1);
    assertThat(PostgresTime.micros(epoch.atOffset(ZoneOffset.ofHours(1))))
        .isEqualTo(-3_600_000_000L);
    assertThat(PostgresTime.micros(LocalDateTime.MAX)).isEqualTo(Long.MAX_VALUE);
    assertThat(PostgresTime.micros(OffsetDateTime.MIN)).isEqualTo(Long.MIN_VALUE);
  }

  @Test
  void whatIsOutOfRangeIsRefused() {
    assertThatThrownBy(() -> PostgresTime.days(LocalDate.of(5_874_898, 1, 1)))
        .hasMessageContaining("out of PostgreSQL's range");
    assertThatThrownBy(() -> PostgresTime.days(LocalDate.of(-4713, 11, 23)))
        .hasMessageContaining("out of PostgreSQL's range");
    assertThatThrownBy(() -> PostgresTime.micros(LocalDateTime.of(294_277, 1, 1, 0, 0)))
        .hasMessageContaining("out of PostgreSQL's range");
    assertThatThrownBy(() -> PostgresTime.micros(LocalDateTime.of(-4713, 11, 23, 23, 59)))
        .hasMessageContaining("out of PostgreSQL's range");
  }
}
