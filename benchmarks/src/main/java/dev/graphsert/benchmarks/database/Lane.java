package dev.graphsert.benchmarks.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.graphsert.delay.DelayProxy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A way to the database, of a certain length, with one pooled connection of each kind, so that all
 * writers of a kind share what the driver and the server have prepared.
 */
public final class Lane implements AutoCloseable {

  /**
   * A latency at which turns are counted: the parts of a message are counted as one, whatever the
   * scheduler does.
   */
  public static final Duration COUNTING = Duration.ofMillis(3);

  private final Duration latency;
  private final @Nullable DelayProxy proxy;
  private final HikariDataSource plain;
  private final HikariDataSource rewriting;
  private final Backends backends;

  private Lane(BenchmarkServer server, Duration latency, @Nullable DelayProxy proxy) {
    this.latency = latency;
    this.proxy = proxy;
    this.plain = pool(server, proxy, false);
    this.rewriting = pool(server, proxy, true);
    this.backends = Backends.of(List.of(plain, rewriting));
  }

  /** A lane on which each round trip takes longer; without any latency it goes directly. */
  public static Lane open(BenchmarkServer server, Duration latency) {
    return latency.isZero() ? new Lane(server, latency, null) : proxied(server, latency);
  }

  /** A lane that counts turns. */
  public static Lane counting(BenchmarkServer server) {
    return proxied(server, COUNTING);
  }

  private static Lane proxied(BenchmarkServer server, Duration latency) {
    PGSimpleDataSource target = server.dataSource();
    return new Lane(
        server,
        latency,
        DelayProxy.start(target.getServerNames()[0], target.getPortNumbers()[0], latency));
  }

  private static HikariDataSource pool(
      BenchmarkServer server, @Nullable DelayProxy proxy, boolean rewriting) {
    PGSimpleDataSource target = server.dataSource();
    if (proxy != null) {
      target.setServerNames(new String[] {"localhost"});
      target.setPortNumbers(new int[] {proxy.port()});
    }
    target.setReWriteBatchedInserts(rewriting);
    HikariConfig config = new HikariConfig();
    config.setDataSource(target);
    config.setMaximumPoolSize(1);
    config.setAutoCommit(false);
    config.setMaxLifetime(0);
    config.setKeepaliveTime(0);
    return new HikariDataSource(config);
  }

  /** How much longer each round trip takes. */
  public Duration latency() {
    return latency;
  }

  /** Connections with the driver's defaults, auto-commit off. */
  public DataSource plain() {
    return plain;
  }

  /** Connections with {@code reWriteBatchedInserts}, auto-commit off. */
  public DataSource rewriting() {
    return rewriting;
  }

  /** Has the pools look after their connections now, and not while a writer is measured. */
  public void wake() throws SQLException {
    for (DataSource pool : new DataSource[] {plain, rewriting}) {
      try (Connection connection = pool.getConnection()) {
        connection.clearWarnings();
      }
    }
  }

  /** How often a client has answered the server so far; unknown on the direct way. */
  public OptionalLong turns() {
    return proxy == null ? OptionalLong.empty() : OptionalLong.of(proxy.turns());
  }

  /** Bytes that went to the server so far; 0 on the direct way, where nobody counts. */
  public long sentBytes() {
    return proxy == null ? 0 : proxy.bytesToServer();
  }

  /** Bytes that came from the server so far; 0 on the direct way. */
  public long receivedBytes() {
    return proxy == null ? 0 : proxy.bytesToClient();
  }

  /** CPU time of the server's processes behind the connections, in nanoseconds; 0 if unknown. */
  public long serverCpuNanos() {
    return backends.cpuNanos();
  }

  @Override
  public void close() {
    plain.close();
    rewriting.close();
    try {
      if (proxy != null) {
        proxy.close();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
