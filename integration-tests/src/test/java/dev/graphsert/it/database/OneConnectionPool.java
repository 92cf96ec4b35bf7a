package dev.graphsert.it.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.graphsert.Graphsert;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A pool of one connection, which is missed at once when it is not given back. */
public final class OneConnectionPool implements AutoCloseable {

  private final HikariDataSource pool;
  private final boolean autoCommit;
  private final Graphsert graphsert;

  /**
   * Opens the pool.
   *
   * @param source where the connection comes from
   * @param autoCommit the mode in which the pool hands it out
   */
  public OneConnectionPool(DataSource source, boolean autoCommit) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setMaximumPoolSize(1);
    config.setConnectionTimeout(5_000);
    config.setAutoCommit(autoCommit);
    this.pool = new HikariDataSource(config);
    this.autoCommit = autoCommit;
    this.graphsert = Graphserts.on(pool);
  }

  /** A {@code Graphsert} on this pool. */
  public Graphsert graphsert() {
    return graphsert;
  }

  /** Checks that the connection is in the pool, outside any transaction, in its old mode. */
  public void assertConnectionIsBack() throws SQLException {
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    try (Connection connection = pool.getConnection()) {
      assertThat(connection.getAutoCommit()).isEqualTo(autoCommit);
      assertThat(connection.unwrap(org.postgresql.core.BaseConnection.class).getTransactionState())
          .isEqualTo(org.postgresql.core.TransactionState.IDLE);
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
