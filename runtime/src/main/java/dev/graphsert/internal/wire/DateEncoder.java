package dev.graphsert.internal.wire;

import java.time.LocalDate;

/** {@code date}: days from 2000-01-01. */
final class DateEncoder extends ValueEncoder {

  @Override
  public void putObject(Object value, BinaryBuffer out) {
    int days = PostgresTime.days((LocalDate) value);
    out.putInt(Integer.BYTES);
    out.putInt(days);
  }

  @Override
  public String textOf(Object value) {
    return TimeText.ofDate(PostgresTime.days((LocalDate) value));
  }
}
