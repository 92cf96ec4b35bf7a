package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.BoundColumn;
import dev.graphsert.internal.wire.ArrayBuffer;
import dev.graphsert.internal.wire.BinaryBuffer;
import dev.graphsert.internal.wire.BufferPool;
import java.util.List;

/** Collects rows column by column, one growing array for each. Not thread-safe. */
class ArrayRowWriter extends EncodingRowWriter {

  private final ArrayBuffer[] arrays;

  ArrayRowWriter(List<BoundColumn> columns, BufferPool buffers) {
    super(columns, BoundColumn::inArrays);
    this.arrays = new ArrayBuffer[columns.size()];
    for (int i = 0; i < arrays.length; i++) {
      arrays[i] = new ArrayBuffer(columns.get(i).inArrays().sentAs(), buffers);
    }
  }

  /** The values of a column, as a parameter. To be called once. */
  BinaryArray arrayOf(int column) {
    return array(arrays[column]);
  }

  /** How many bytes the arrays take. */
  long bytes() {
    long bytes = 0;
    for (ArrayBuffer array : arrays) {
      bytes += array.size();
    }
    return bytes;
  }

  /** Whether a column has any value that is not NULL. */
  boolean hasValues(int column) {
    return arrays[column].hasValues();
  }

  /** What was added to an array, once for each row. */
  BinaryArray array(ArrayBuffer values) {
    return BinaryArray.of(values, rows());
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
