package dev.graphsert.internal.wire;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Buffers that have grown already, for whoever writes next. Thread-safe.
 *
 * <p>What they take in all is bounded: a buffer for which there is no room is left to the garbage
 * collector.
 */
public final class BufferPool {

  private static final int MAX_KEPT_BYTES = 8 << 20;

  private final Deque<BinaryBuffer> kept = new ArrayDeque<>();
  private int keptBytes;

  /**
   * Takes a buffer out, or makes one.
   *
   * @return an empty buffer that grows as needed, nobody else's
   */
  public synchronized BinaryBuffer take() {
    BinaryBuffer buffer = kept.pollLast();
    if (buffer == null) {
      return new BinaryBuffer();
    }
    keptBytes -= buffer.array().length;
    buffer.truncate(0);
    return buffer;
  }

  /**
   * Puts a buffer back that is not used any more.
   *
   * @param buffer the buffer, whose bytes are lost
   */
  public synchronized void giveBack(BinaryBuffer buffer) {
    int bytes = buffer.array().length;
    if (bytes <= MAX_KEPT_BYTES - keptBytes) {
      kept.addLast(buffer);
      keptBytes += bytes;
    }
  }
}
