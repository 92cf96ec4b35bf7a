package dev.graphsert;

import dev.graphsert.internal.catalog.Catalog;
import dev.graphsert.internal.strategy.GraphWriter;
import java.sql.Connection;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * Opens sessions that insert graphs of objects into one PostgreSQL database. Thread-safe; make one
 * for each data source and keep it, for it remembers what the database said of the mapped tables.
 *
 * <p>Tables without a schema are looked up in the {@code search_path} once. If connections differ
 * in it, as with a schema for each tenant, make one instance for each.
 */
public final class Graphsert {

  private final DataSource dataSource;
  private final GraphWriter writer;
  private final Catalog catalog = new Catalog();

  private Graphsert(Builder builder) {
    this.dataSource = builder.dataSource;
    this.writer = GraphWriter.of(builder.strategy);
  }

  /**
   * Makes an instance with the defaults.
   *
   * @param dataSource where sessions take connections from; no connection is taken yet
   * @return a new instance
   */
  public static Graphsert of(DataSource dataSource) {
    return builder(dataSource).build();
  }

  /**
   * Begins an instance with settings of its own.
   *
   * @param dataSource where sessions take connections from; no connection is taken yet
   * @return a builder
   */
  public static Builder builder(DataSource dataSource) {
    return new Builder(dataSource);
  }

  /**
   * Opens a session that owns its transaction. It takes a connection when it first writes and gives
   * it back after a commit, a rollback or a failure.
   *
   * @return a new session; close it
   */
  public Session openSession() {
    return new Session(new OwnTransaction(dataSource), catalog, writer);
  }

  /**
   * Opens a session that joins the caller's transaction. It neither commits nor rolls back nor
   * closes the connection.
   *
   * @param connection a connection with auto-commit off, to the database of the data source
   *     <p>Best is one session for each transaction. A session that lives on after the caller's
   *     commit or rollback notices that when it is used before the next transaction begins; after a
   *     rollback, tell it by {@link Session#rollback()}, so that ids are unset again.
   * @return a new session; close it
   */
  public Session openSession(Connection connection) {
    return new Session(
        new JoinedTransaction(Objects.requireNonNull(connection, "connection")), catalog, writer);
  }

  /** Collects the settings of a {@link Graphsert}. Not thread-safe. */
  public static final class Builder {

    private final DataSource dataSource;
    private Strategy strategy = Strategy.AUTO;

    private Builder(DataSource dataSource) {
      this.dataSource = Objects.requireNonNull(dataSource, "dataSource");
    }

    /**
     * Says how rows travel.
     *
     * @param strategy the strategy of all sessions; {@link Strategy#AUTO} if not called
     * @return this builder
     */
    public Builder strategy(Strategy strategy) {
      this.strategy = Objects.requireNonNull(strategy, "strategy");
      return this;
    }

    /**
     * Makes the instance.
     *
     * @return a new instance
     */
    public Graphsert build() {
      return new Graphsert(this);
    }
  }
}
