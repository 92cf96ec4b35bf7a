package dev.graphsert.internal.wire;

import dev.graphsert.Range;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Multiranges: ranges, one after the other. The server sorts and joins them. */
final class MultirangeEncoder extends ValueEncoder {

  private final RangeEncoder ranges;

  MultirangeEncoder(RangeEncoder ranges) {
    this.ranges = ranges;
  }

  @Override
  public void putObject(Object value, BinaryBuffer out) {
    @Nullable Range<?>[] parts = (@Nullable Range<?>[]) value;
    int start = out.beginValue();
    out.putInt(parts.length);
    for (Range<?> part : parts) {
      ranges.putObject(checked(part), out);
    }
    out.endValue(start);
  }

  @Override
  public String textOf(Object value) {
    StringJoiner text = new StringJoiner(",", "{", "}");
    for (Range<?> part : (@Nullable Range<?>[]) value) {
      text.add(ranges.textOf(checked(part)));
    }
    return text.toString();
  }

  private static Range<?> checked(@Nullable Range<?> range) {
    if (range == null) {
      throw new IllegalArgumentException(
          "its array has null for a range, which a multirange cannot store.");
    }
    return range;
  }
}
