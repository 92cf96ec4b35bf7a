package dev.graphsert.delay;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/**
 * Carries bytes one way. A reader stamps each chunk with the time at which it is due, a writer lets
 * it out then; so chunks wait side by side, and the bandwidth stays what it was.
 */
final class DelayLine {

  private static final int CHUNK = 64 * 1024;
  private static final int MAX_WAITING = 1_024;

  private final Socket from;
  private final Socket to;
  private final Duration delay;
  private final LongConsumer onBytes;
  private final Runnable onEnd;
  private final BlockingQueue<Chunk> waiting = new ArrayBlockingQueue<>(MAX_WAITING);

  /** Bytes and when they are due; no bytes mean the end. */
  private static final class Chunk {

    final byte[] bytes;
    final long dueNanos;

    Chunk(byte[] bytes, Duration delay) {
      this.bytes = bytes;
      this.dueNanos = System.nanoTime() + delay.toNanos();
    }

    boolean isEnd() {
      return bytes.length == 0;
    }
  }

  private DelayLine(Socket from, Socket to, Duration delay, LongConsumer onBytes, Runnable onEnd) {
    this.from = from;
    this.to = to;
    this.delay = delay;
    this.onBytes = onBytes;
    this.onEnd = onEnd;
  }

  static void start(Socket from, Socket to, Duration delay, LongConsumer onBytes, Runnable onEnd) {
    DelayLine line = new DelayLine(from, to, delay, onBytes, onEnd);
    DaemonThreads.start("delay-reader", line::readAll);
    DaemonThreads.start("delay-writer", line::writeAll);
  }

  private void readAll() {
    try {
      byte[] buffer = new byte[CHUNK];
      int read = readOrEnd(buffer);
      while (read > 0) {
        onBytes.accept(read);
        waiting.put(new Chunk(Arrays.copyOf(buffer, read), delay));
        read = readOrEnd(buffer);
      }
      waiting.put(new Chunk(new byte[0], delay));
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  /** A connection that breaks has ended, as far as the other side is concerned. */
  private int readOrEnd(byte[] buffer) {
    try {
      return from.getInputStream().read(buffer);
    } catch (IOException broken) {
      return -1;
    }
  }

  private void writeAll() {
    boolean open = true;
    try {
      Chunk chunk = waiting.take();
      while (!chunk.isEnd()) {
        // After the receiver is gone the rest is taken and dropped, so that the reader never waits.
        open = open && write(chunk);
        chunk = waiting.take();
      }
      awaitDue(chunk);
      to.shutdownOutput();
    } catch (IOException gone) {
      // There is nobody to tell.
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    } finally {
      onEnd.run();
    }
  }

  private boolean write(Chunk chunk) {
    awaitDue(chunk);
    try {
      to.getOutputStream().write(chunk.bytes);
      return true;
    } catch (IOException gone) {
      closeSource();
      return false;
    }
  }

  private void closeSource() {
    try {
      from.close();
    } catch (IOException ignored) {
      // It is closed in one way or the other.
    }
  }

  /** Parks, for Thread.sleep would round to milliseconds. */
  private static void awaitDue(Chunk chunk) {
    long left = chunk.dueNanos - System.nanoTime();
    while (left > 0) {
      LockSupport.parkNanos(left);
      left = chunk.dueNanos - System.nanoTime();
    }
  }
}
