package dev.graphsert.it.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Small pools for a test, which must have all their connections back when it ends. */
final class LentByPools implements AfterEachCallback {

  private static final int SIZE = 2;
  private static final long PATIENCE_MILLIS = 3_000;

  private final List<HikariDataSource> pools = new ArrayList<>();

  /** A pool that connects when it is asked to, and waits for seconds if it cannot. */
  DataSource pool(DataSource source) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setMaximumPoolSize(SIZE);
    config.setMinimumIdle(0);
    config.setInitializationFailTimeout(-1);
    config.setConnectionTimeout(PATIENCE_MILLIS);
    HikariDataSource pool = new HikariDataSource(config);
    pools.add(pool);
    return pool;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    try {
      for (HikariDataSource pool : pools) {
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).as("lent").isZero();
      }
    } finally {
      pools.forEach(HikariDataSource::close);
      pools.clear();
    }
  }
}
