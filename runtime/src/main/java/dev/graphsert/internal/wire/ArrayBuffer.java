package dev.graphsert.internal.wire;

/** One column's values as a binary array, to which an encoder adds them. Not thread-safe. */
public final class ArrayBuffer {

  private static final int DIMENSIONS = 1;
  private static final int LOWER_BOUND = 1;
  private static final int HEADER_BYTES = 5 * Integer.BYTES;
  private static final int HEADER_BYTES_IF_EMPTY = 3 * Integer.BYTES;
  private static final int LARGEST_FIRST_SIZE = 1 << 20;

  private final ServerType type;
  private final BinaryBuffer buffer;
  private int nulls;

  /**
   * Makes an empty array.
   *
   * @param type the type of the values
   * @param valueSize how many bytes each value takes, with its length; 0 if that differs
   * @param values how many values it will have
   */
  public ArrayBuffer(ServerType type, int valueSize, int values) {
    this.type = type;
    long size = HEADER_BYTES + (long) valueSize * values;
    buffer =
        valueSize == 0 || size > LARGEST_FIRST_SIZE
            ? new BinaryBuffer()
            : new BinaryBuffer((int) size);
    buffer.putInt(DIMENSIONS);
    buffer.putInt(0);
    buffer.putInt(type.oid());
    buffer.putInt(0);
    buffer.putInt(LOWER_BOUND);
  }

  /**
   * The type of the values.
   *
   * @return the type
   */
  public ServerType type() {
    return type;
  }

  /**
   * Where an encoder adds values.
   *
   * @return the array's bytes
   */
  public BinaryBuffer values() {
    return buffer;
  }

  /** Adds a NULL. */
  public void addNull() {
    nulls++;
    buffer.putNull();
  }

  /**
   * The array as PostgreSQL takes it.
   *
   * @param count how many values were added; if all are NULL the array is left empty, which {@code
   *     unnest} beside longer arrays fills up with NULL
   * @return the bytes, which must not be changed
   */
  public byte[] toByteArray(int count) {
    buffer.setInt(Integer.BYTES, nulls == 0 ? 0 : 1);
    buffer.setInt(HEADER_BYTES - 2 * Integer.BYTES, count);
    if (nulls == count) {
      buffer.setInt(0, 0);
      buffer.truncate(HEADER_BYTES_IF_EMPTY);
    }
    return buffer.toByteArray();
  }
}
