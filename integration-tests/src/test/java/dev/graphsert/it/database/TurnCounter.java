package dev.graphsert.it.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Counts the turns of one connection at its socket: a turn begins when the client waits for the
 * server after it has spoken. The driver is not asked.
 */
public final class TurnCounter implements AutoCloseable {

  private static final Map<String, TurnCounter> BY_NAME = new ConcurrentHashMap<>();
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final String name = "turns" + COUNT.incrementAndGet();
  private final AtomicInteger turns = new AtomicInteger();
  private final Connection connection;
  private volatile boolean spoken;

  /**
   * Connects.
   *
   * @param source where to; its socket factory is set
   */
  public TurnCounter(PGSimpleDataSource source) throws SQLException {
    source.setSocketFactory(CountingSocketFactory.class.getName());
    source.setSocketFactoryArg(name);
    BY_NAME.put(name, this);
    this.connection = source.getConnection();
  }

  static TurnCounter named(String name) {
    return BY_NAME.get(name);
  }

  /** The connection whose turns are counted. */
  public Connection connection() {
    return connection;
  }

  /** How many turns there were since the last call. */
  public int turnsSinceLastCall() {
    return turns.getAndSet(0);
  }

  void writes() {
    spoken = true;
  }

  void reads() {
    if (spoken) {
      spoken = false;
      turns.incrementAndGet();
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
    BY_NAME.remove(name);
  }
}
