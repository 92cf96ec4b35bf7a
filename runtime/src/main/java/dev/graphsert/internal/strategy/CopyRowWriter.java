package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.BoundColumn;
import dev.graphsert.internal.wire.BinaryBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Collects rows as fields of a binary {@code COPY}, one buffer for all. Not thread-safe. */
final class CopyRowWriter extends EncodingRowWriter {

  private static final byte[] SIGNATURE =
      "PGCOPY\n\u00ff\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final int FLAGS = 0;
  private static final int EXTENSION_LENGTH = 0;
  private static final int NULL_LENGTH = -1;
  private static final int END_OF_ROWS = -1;

  private final BinaryBuffer buffer;
  private final int columns;

  CopyRowWriter(List<BoundColumn> columns, BinaryBuffer buffer) {
    super(columns);
    this.columns = columns.size();
    this.buffer = buffer;
    buffer.putBytes(SIGNATURE);
    buffer.putInt(FLAGS);
    buffer.putInt(EXTENSION_LENGTH);
  }

  @Override
  void startRow() {
    super.startRow();
    buffer.putShort(columns);
  }

  void endRows() {
    buffer.putShort(END_OF_ROWS);
  }

  @Override
  BinaryBuffer bufferOf(int column) {
    return buffer;
  }

  @Override
  void putNull(int column) {
    buffer.putInt(NULL_LENGTH);
  }
}
