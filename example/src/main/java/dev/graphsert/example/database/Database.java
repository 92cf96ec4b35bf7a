package dev.graphsert.example.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.graphsert.delay.DelayProxy;
import dev.graphsert.example.problem.BadInputException;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database of this run. Jobs write through {@link #pool()}, which has the latency that was
 * asked for; what is not measured goes the direct way.
 */
public final class Database implements AutoCloseable {

  private final Deque<AutoCloseable> opened = new ArrayDeque<>();
  private final PGSimpleDataSource direct;
  private final DataSource pool;
  private final @Nullable DelayProxy proxy;
  private final String description;

  private Database(DatabaseOptions options) {
    try {
      String url = options.url();
      if (url == null) {
        url = opened(EmbeddedServer.start()).url();
      }
      direct = dataSource(url, options);
      description = describe(direct) + (options.url() == null ? ", embedded" : "");

      PGSimpleDataSource target = dataSource(url, options);
      if (options.latency() == null) {
        proxy = null;
      } else {
        String host = direct.getServerNames()[0];
        proxy = opened(DelayProxy.start(host, direct.getPortNumbers()[0], options.latency()));
        target.setServerNames(new String[] {"localhost"});
        target.setPortNumbers(new int[] {proxy.port()});
      }
      pool = opened(pool(target));
    } catch (RuntimeException failed) {
      close();
      throw failed;
    }
  }

  /**
   * Connects, once, to see that it can be done.
   *
   * @throws BadInputException if the URL makes no sense or the database cannot be reached
   */
  public static Database open(DatabaseOptions options) {
    return new Database(options);
  }

  /** Connections as the application would have them, with the latency. */
  public DataSource pool() {
    return pool;
  }

  /** Connections without the latency. */
  public DataSource direct() {
    return direct;
  }

  /** The server's version and whether it is ours. */
  public String description() {
    return description;
  }

  /** How often the client has answered the server so far; known only when there is a latency. */
  public OptionalLong turns() {
    return proxy == null ? OptionalLong.empty() : OptionalLong.of(proxy.turns());
  }

  @Override
  public void close() {
    while (!opened.isEmpty()) {
      try {
        opened.pop().close();
      } catch (Exception ignored) {
        // The run is over, and its outcome stands.
      }
    }
  }

  private <T extends AutoCloseable> T opened(T resource) {
    opened.push(resource);
    return resource;
  }

  private static PGSimpleDataSource dataSource(String url, DatabaseOptions options) {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    try {
      dataSource.setURL(url);
    } catch (IllegalArgumentException malformed) {
      throw new BadInputException(
          "--url " + url + " is not of the form jdbc:postgresql://host:port/database", malformed);
    }
    if (options.user() != null) {
      dataSource.setUser(options.user());
    }
    if (options.password() != null) {
      dataSource.setPassword(options.password());
    }
    dataSource.setCurrentSchema(Schema.NAME);
    return dataSource;
  }

  private static String describe(PGSimpleDataSource dataSource) {
    try (Connection connection = dataSource.getConnection()) {
      return "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion();
    } catch (SQLException unreachable) {
      throw new BadInputException(
          String.format(
              "cannot connect to database %s on %s:%d: %s%s",
              dataSource.getDatabaseName(),
              dataSource.getServerNames()[0],
              dataSource.getPortNumbers()[0],
              unreachable.getMessage(),
              unreachable.getCause() instanceof UnknownHostException
                  ? " There is no such host."
                  : ""),
          unreachable);
    }
  }

  private static HikariDataSource pool(DataSource target) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(target);
    // The jobs run one after the other, and a connection opened meanwhile would disturb the times.
    config.setMaximumPoolSize(1);
    return new HikariDataSource(config);
  }
}
