package dev.graphsert.it.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** The way to a server, of which one connection can be cut. For one thread. */
final class CutLine implements AutoCloseable {

  private static final Map<String, CutLine> BY_NAME = new ConcurrentHashMap<>();
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final String name = "cut" + COUNT.incrementAndGet();
  private final PGSimpleDataSource source;
  private final List<CutSocket> sockets = new ArrayList<>();
  private final List<Connection> lent = new ArrayList<>();
  private @Nullable Cut next;

  /**
   * Opens a line.
   *
   * @param source where to; its socket factory and application name are set
   */
  CutLine(PGSimpleDataSource source) {
    this.source = source;
    source.setSocketFactory(CutSocketFactory.class.getName());
    source.setSocketFactoryArg(name);
    source.setApplicationName(name);
    BY_NAME.put(name, this);
  }

  static CutLine named(String name) {
    return BY_NAME.get(name);
  }

  /** The name of its sessions at the server. */
  String name() {
    return name;
  }

  /** Cuts the next connection that is taken, once it is there. */
  Cut cutNext(Cut cut) {
    next = cut;
    return cut;
  }

  CutSocket newSocket() {
    CutSocket socket = new CutSocket();
    sockets.add(socket);
    return socket;
  }

  DataSource dataSource() {
    return (DataSource)
        Proxy.newProxyInstance(
            CutLine.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("getConnection")) {
                return connect();
              }
              throw new UnsupportedOperationException(method.getName());
            });
  }

  private Connection connect() throws SQLException {
    Connection connection = source.getConnection();
    lent.add(connection);
    if (next != null) {
      sockets.get(sockets.size() - 1).cutAt(next);
      next = null;
    }
    return connection;
  }

  void assertAllAreBack() throws SQLException {
    for (Connection connection : lent) {
      assertThat(connection.isClosed()).as("the connection is given back").isTrue();
    }
    lent.clear();
  }

  @Override
  public void close() throws IOException {
    BY_NAME.remove(name);
    for (CutSocket socket : sockets) {
      socket.closeReally();
    }
  }
}
