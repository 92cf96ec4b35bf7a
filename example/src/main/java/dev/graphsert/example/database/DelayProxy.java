package dev.graphsert.example.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands between application and database, on this machine, and makes the way longer: half of the
 * latency in each direction. It counts turns: how often the client speaks after the server did.
 */
final class DelayProxy implements AutoCloseable {

  private final ServerSocket listener;
  private final InetSocketAddress target;
  private final Duration oneWay;
  private final AtomicLong turns = new AtomicLong();
  private final Set<DelayedConnection> connections = ConcurrentHashMap.newKeySet();

  private DelayProxy(ServerSocket listener, InetSocketAddress target, Duration oneWay) {
    this.listener = listener;
    this.target = target;
    this.oneWay = oneWay;
  }

  /** Starts a proxy for the server at the address, with a latency per round trip. */
  static DelayProxy start(String host, int port, Duration latency) {
    try {
      ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      InetSocketAddress target = new InetSocketAddress(host, port);
      DelayProxy proxy = new DelayProxy(listener, target, latency.dividedBy(2));
      DaemonThreads.start("delay-proxy", proxy::acceptAll);
      return proxy;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  int port() {
    return listener.getLocalPort();
  }

  long turns() {
    return turns.get();
  }

  private void acceptAll() {
    while (!listener.isClosed()) {
      try {
        connect(listener.accept());
      } catch (IOException closing) {
        // Either the proxy is closed, or one client went away before it was served.
      }
    }
  }

  private void connect(Socket client) throws IOException {
    Socket server = new Socket();
    try {
      server.connect(target);
    } catch (IOException unreachable) {
      client.close();
      throw unreachable;
    }
    DelayedConnection connection =
        new DelayedConnection(client, server, oneWay, turns::incrementAndGet);
    connections.add(connection);
    connection.start(() -> connections.remove(connection));
  }

  @Override
  public void close() throws IOException {
    listener.close();
    connections.forEach(DelayedConnection::close);
  }
}
