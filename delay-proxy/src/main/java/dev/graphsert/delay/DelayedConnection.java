package dev.graphsert.delay;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** One client's connection through the proxy: a delay line in each direction. */
final class DelayedConnection {

  private final Socket client;
  private final Socket server;
  private final Duration oneWay;
  private final Traffic traffic;
  private final AtomicBoolean serverSpokeLast = new AtomicBoolean();
  private final AtomicInteger openDirections = new AtomicInteger(2);

  DelayedConnection(Socket client, Socket server, Duration oneWay, Traffic traffic) {
    this.client = client;
    this.server = server;
    this.oneWay = oneWay;
    this.traffic = traffic;
  }

  void start(Runnable onEnd) throws IOException {
    client.setTcpNoDelay(true);
    server.setTcpNoDelay(true);
    DelayLine.start(client, server, oneWay, this::clientSpeaks, () -> endOfDirection(onEnd));
    DelayLine.start(server, client, oneWay, this::serverSpeaks, () -> endOfDirection(onEnd));
  }

  void close() {
    closeQuietly(client);
    closeQuietly(server);
  }

  private void clientSpeaks(long bytes) {
    traffic.toServer(bytes, serverSpokeLast.getAndSet(false));
  }

  private void serverSpeaks(long bytes) {
    serverSpokeLast.set(true);
    traffic.toClient(bytes);
  }

  private void endOfDirection(Runnable onEnd) {
    if (openDirections.decrementAndGet() == 0) {
      close();
      onEnd.run();
    }
  }

  private static void closeQuietly(Socket socket) {
    try {
      socket.close();
    } catch (IOException ignored) {
      // Nothing more can be sent either way.
    }
  }
}
