package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.BoundColumn;
import dev.graphsert.internal.wire.ArrayBuffer;
import dev.graphsert.internal.wire.BinaryBuffer;
import dev.graphsert.internal.wire.Encoding;
import java.util.List;

/** Collects rows column by column, one growing array for each. Not thread-safe. */
class ArrayRowWriter extends EncodingRowWriter {

  private final ArrayBuffer[] arrays;
  private final int rows;

  /** A writer for so many rows. */
  ArrayRowWriter(List<BoundColumn> columns, int rows) {
    super(columns, BoundColumn::inArrays);
    this.rows = rows;
    this.arrays = columns.stream().map(column -> array(column, rows)).toArray(ArrayBuffer[]::new);
  }

  private static ArrayBuffer array(BoundColumn column, int rows) {
    Encoding encoding = column.inArrays();
    return new ArrayBuffer(encoding.sentAs(), encoding.encoder().fixedSize(), rows);
  }

  /** The values of a column, as a parameter. */
  BinaryArray arrayOf(int column) {
    return BinaryArray.of(arrays[column], rows);
  }

  @Override
  BinaryBuffer bufferOf(int column) {
    return arrays[column].values();
  }

  @Override
  void putNull(int column) {
    arrays[column].addNull();
  }
}
