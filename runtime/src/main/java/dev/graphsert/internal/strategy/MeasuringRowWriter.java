package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.BoundColumn;
import dev.graphsert.internal.wire.BinaryBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out how many bytes rows take, without keeping them. Not thread-safe. */
final class MeasuringRowWriter extends EncodingRowWriter {

  private static final int BYTES_OF_A_REFERENCE = Integer.BYTES + Long.BYTES;

  private final BinaryBuffer scratch = new BinaryBuffer();
  private long bytes;

  MeasuringRowWriter(List<BoundColumn> columns) {
    super(columns);
  }

  @Override
  void startRow() {
    super.startRow();
    bytes += scratch.size();
    scratch.truncate(0);
  }

  long bytes() {
    return bytes + scratch.size();
  }

  @Override
  BinaryBuffer bufferOf(int column) {
    return scratch;
  }

  /** It is no value that goes in. */
  @Override
  void checkNull(int column) {}

  @Override
  void putNull(int column) {
    scratch.putInt(0);
  }

  /** The id behind it may not be known yet. */
  @Override
  public void writeReference(@Nullable Object target) {
    writeNulls(span());
    bytes += BYTES_OF_A_REFERENCE;
  }
}
