package dev.graphsert.internal.wire;

import org.jspecify.annotations.Nullable;

/**
 * One column's values as a binary array, to which an encoder adds them. An array of NULLs alone
 * takes no memory. Not thread-safe.
 */
public final class ArrayBuffer {

  private static final int DIMENSIONS = 1;
  private static final int LOWER_BOUND = 1;
  private static final int HAS_NULLS_AT = Integer.BYTES;
  private static final int COUNT_AT = 3 * Integer.BYTES;

  private final ServerType type;
  private final BufferPool buffers;
  private @Nullable BinaryBuffer buffer;
  private int nulls;

  /**
   * Makes an empty array.
   *
   * @param type the type of the values
   * @param buffers where its buffer comes from, and goes back to
   */
  public ArrayBuffer(ServerType type, BufferPool buffers) {
    this.type = type;
    this.buffers = buffers;
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
    if (buffer == null) {
      buffer = begin();
    }
    return buffer;
  }

  /** Adds a NULL. */
  public void addNull() {
    nulls++;
    if (buffer != null) {
      buffer.putNull();
    }
  }

  /**
   * Whether there is any value but NULLs.
   *
   * @return true if a value was added
   */
  public boolean hasValues() {
    return buffer != null;
  }

  /**
   * How much memory it takes.
   *
   * @return the number of bytes so far; 0 as long as there are NULLs alone
   */
  public int size() {
    return buffer == null ? 0 : buffer.size();
  }

  /**
   * The array as PostgreSQL takes it. To be called once, at the end.
   *
   * @param count how many values were added; if all are NULL the array is left empty, which {@code
   *     unnest} beside longer arrays fills up with NULL
   * @return the bytes, which must not be changed
   */
  public byte[] toByteArray(int count) {
    BinaryBuffer filled = buffer == null ? empty() : buffer;
    buffer = null;
    if (nulls < count) {
      filled.setInt(HAS_NULLS_AT, nulls == 0 ? 0 : 1);
      filled.setInt(COUNT_AT, count);
    }
    byte[] bytes = filled.toByteArray();
    buffers.giveBack(filled);
    return bytes;
  }

  private BinaryBuffer begin() {
    BinaryBuffer begun = header(DIMENSIONS);
    begun.putInt(0);
    begun.putInt(LOWER_BOUND);
    for (int i = 0; i < nulls; i++) {
      begun.putNull();
    }
    return begun;
  }

  private BinaryBuffer empty() {
    return header(0);
  }

  private BinaryBuffer header(int dimensions) {
    BinaryBuffer begun = buffers.take();
    begun.putInt(dimensions);
    begun.putInt(0);
    begun.putInt(type.oid());
    return begun;
  }
}
