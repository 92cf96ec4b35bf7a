package dev.graphsert.internal.wire;

import dev.graphsert.Range;
import org.jspecify.annotations.Nullable;

/** Ranges: which bounds there are, and the bounds themselves. */
final class RangeEncoder extends ValueEncoder {

  private static final int EMPTY = 0x01;
  private static final int LOWER_INCLUSIVE = 0x02;
  private static final int UPPER_INCLUSIVE = 0x04;
  private static final int NO_LOWER = 0x08;
  private static final int NO_UPPER = 0x10;

  private final ValueEncoder bounds;

  /** Encodes ranges with bounds of the type that an encoder writes. */
  RangeEncoder(ValueEncoder bounds) {
    this.bounds = bounds;
  }

  @Override
  public void putObject(Object value, BinaryBuffer out) {
    Range<?> range = (Range<?>) value;
    int start = out.beginValue();
    out.putByte(flags(range));
    putBound(range.lower(), out);
    putBound(range.upper(), out);
    out.endValue(start);
  }

  @Override
  public String textOf(Object value) {
    Range<?> range = (Range<?>) value;
    if (range.isEmpty()) {
      return "empty";
    }
    return (range.includesLower() ? "[" : "(")
        + boundText(range.lower())
        + ","
        + boundText(range.upper())
        + (range.includesUpper() ? "]" : ")");
  }

  private static int flags(Range<?> range) {
    if (range.isEmpty()) {
      return EMPTY;
    }
    return (range.includesLower() ? LOWER_INCLUSIVE : 0)
        | (range.includesUpper() ? UPPER_INCLUSIVE : 0)
        | (range.lower() == null ? NO_LOWER : 0)
        | (range.upper() == null ? NO_UPPER : 0);
  }

  private void putBound(@Nullable Object bound, BinaryBuffer out) {
    if (bound != null) {
      bounds.put(bound, out);
    }
  }

  private String boundText(@Nullable Object bound) {
    return bound == null ? "" : QuotedText.of(bounds.textOf(bound));
  }
}
