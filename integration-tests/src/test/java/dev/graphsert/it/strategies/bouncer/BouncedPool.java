package dev.graphsert.it.strategies.bouncer;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.graphsert.it.database.TestSchema;
import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A pool of connections to a PgBouncer of its own, which has fewer to the server. */
public final class BouncedPool implements AutoCloseable {

  private final PgBouncer bouncer;
  private final HikariDataSource pool;

  /**
   * Starts both; the test is skipped where there is no PgBouncer that can do what is asked.
   *
   * @param mode whether statements are prepared
   * @param schema where the sessions lead
   * @param folder for PgBouncer's files
   * @param clients how many connections the pool has
   */
  public BouncedPool(Mode mode, TestSchema schema, Path folder, int clients)
      throws IOException, InterruptedException {
    PgBouncerProgram program = PgBouncerProgram.installed();
    boolean prepares = mode == Mode.PREPARED_STATEMENTS;
    assumeTrue(
        !prepares || program.canPrepareStatements(),
        "prepared statements need PgBouncer 1.21, this is 1." + program.minor());
    bouncer = new PgBouncer(program, schema, folder, prepares);
    PGSimpleDataSource source = bouncer.dataSource();
    if (!prepares) {
      source.setPrepareThreshold(0);
    }
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setMaximumPoolSize(clients);
    pool = new HikariDataSource(config);
  }

  /** Its connections. */
  public DataSource dataSource() {
    return pool;
  }

  @Override
  public void close() {
    pool.close();
    bouncer.close();
  }
}
