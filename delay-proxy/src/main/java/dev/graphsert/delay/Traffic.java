package dev.graphsert.delay;

import java.util.concurrent.atomic.AtomicLong;

/** What went over all connections of a proxy so far. Thread-safe. */
final class Traffic {

  private final AtomicLong turns = new AtomicLong();
  private final AtomicLong toServer = new AtomicLong();
  private final AtomicLong toClient = new AtomicLong();

  void toServer(long bytes, boolean turn) {
    toServer.addAndGet(bytes);
    if (turn) {
      turns.incrementAndGet();
    }
  }

  void toClient(long bytes) {
    toClient.addAndGet(bytes);
  }

  long turns() {
    return turns.get();
  }

  long bytesToServer() {
    return toServer.get();
  }

  long bytesToClient() {
    return toClient.get();
  }
}
