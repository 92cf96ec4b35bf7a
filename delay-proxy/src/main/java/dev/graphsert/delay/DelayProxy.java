package dev.graphsert.delay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands between application and database, on this machine, and makes the way longer: half of the
 * latency in each direction. The bandwidth and the order of bytes stay what they were. It counts
 * bytes, and turns: how often the client speaks after the server did. Thread-safe.
 */
public final class DelayProxy implements AutoCloseable {

  private final ServerSocket listener;
  private final InetSocketAddress target;
  private final Duration oneWay;
  private final Traffic traffic = new Traffic();
  private final Set<DelayedConnection> connections = ConcurrentHashMap.newKeySet();

  private DelayProxy(ServerSocket listener, InetSocketAddress target, Duration oneWay) {
    this.listener = listener;
    this.target = target;
    this.oneWay = oneWay;
  }

  /**
   * Starts a proxy for the server at the address.
   *
   * @param latency how much longer each round trip takes
   * @return a proxy that listens on a free port of the loopback address, until it is closed
   */
  public static DelayProxy start(String host, int port, Duration latency) {
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

  /** The port to connect to in place of the server's. */
  public int port() {
    return listener.getLocalPort();
  }

  /** How often a client has spoken after the server did, over all connections so far. */
  public long turns() {
    return traffic.turns();
  }

  /** How many bytes clients have sent, over all connections so far. */
  public long bytesToServer() {
    return traffic.bytesToServer();
  }

  /** How many bytes clients have been sent, over all connections so far. */
  public long bytesToClient() {
    return traffic.bytesToClient();
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
    DelayedConnection connection = new DelayedConnection(client, server, oneWay, traffic);
    connections.add(connection);
    connection.start(() -> connections.remove(connection));
  }

  /** Closes all connections too. */
  @Override
  public void close() throws IOException {
    listener.close();
    connections.forEach(DelayedConnection::close);
  }
}
