package dev.graphsert;

import dev.graphsert.plan.EntityPlan;
import java.sql.Connection;
import java.time.Duration;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Opens sessions that insert graphs of objects into one PostgreSQL database. Thread-safe; make one
 * for each data source and keep it, for it remembers what the database said of the mapped tables,
 * and keeps the ids that are left over where they are drawn in blocks (see {@link IdAllocation}).
 *
 * <p>Tables without a schema are looked up in the {@code search_path} once. If connections differ
 * in it, as with a schema for each tenant, make one instance for each.
 */
public final class Graphsert {

  private final DataSource dataSource;
  private final SharedState shared;
  private final boolean certainOutcomes;

  private Graphsert(Builder builder) {
    this.dataSource = builder.dataSource;
    this.shared =
        SharedState.writingBy(
            builder.strategy,
            new FailureSettings(builder.failures, builder.rejected),
            builder.retries,
            builder.beforeEach);
    this.certainOutcomes = builder.certainOutcomes;
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
    return new Session(ownTransaction(), shared);
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
        new JoinedTransaction(Objects.requireNonNull(connection, "connection")), shared);
  }

  /**
   * Inserts the entities of a list in a transaction of its own: all, or none. This is for lists
   * that need no session, however long: they are read and written some 50,000 at a time, and none
   * is held thereafter.
   *
   * <p>Nothing is added with them. What an entity refers to must have its id, or come before it in
   * the list; what it owns is not looked at. Otherwise all is as in a session: ids, order within a
   * type, strategies and errors. Types may be mixed. An entity that comes twice makes one row.
   * {@link FailedRow#position} counts from the beginning of the list.
   *
   * <p>An entity of JPA whose {@code @OneToMany} with {@code @JoinColumn} holds anything is
   * refused, as an {@link InsertException}: the elements' rows would have to tell of it, and may be
   * written at another time.
   *
   * <p>When a write fails, or the list throws, the transaction is rolled back, and ids that were
   * given are unset again. What the list throws is thrown as it is. If the connection is lost while
   * the commit is on its way, what became of it is found out as {@link Session} does.
   *
   * <p>Round trips are those of a session for every 50,000 entities, and of one commit. Under
   * {@link Strategy#PIPELINE} and {@link Strategy#SINGLE} the values of so many must come to less
   * than 1 GiB; larger ones go through a session with {@link Session#flushEvery}. Can be called by
   * several threads at once. Each call takes a connection of its own when it first writes, and
   * holds it to the end, also while the list is read; an empty list takes none.
   *
   * @param entities instances of {@link BatchEntity} classes, none of them {@code null}; read once,
   *     on this thread
   * @return what was written
   * @throws InsertException if a row is refused, or refers to what is not there
   * @throws GraphsertException if the entities cannot be written, or the commit fails
   * @throws MappingException if a class has no plan
   * @throws NullPointerException if an entity is {@code null}; the message names its place
   */
  public InsertReport insertAll(Iterable<?> entities) {
    Objects.requireNonNull(entities, "entities");
    return insertEach(entities::forEach);
  }

  /**
   * Inserts the entities of a stream as {@link #insertAll(Iterable)} does. The stream is read one
   * by one in its order, also if it is parallel. It is not closed; a stream of lines of a file,
   * say, the caller closes.
   *
   * @param entities instances of {@link BatchEntity} classes, none of them {@code null}
   * @return what was written
   */
  public InsertReport insertAll(Stream<?> entities) {
    Objects.requireNonNull(entities, "entities");
    return insertEach(sink -> entities.sequential().forEachOrdered(sink));
  }

  /**
   * Inserts what is left of an iterator as {@link #insertAll(Iterable)} does.
   *
   * @param entities instances of {@link BatchEntity} classes, none of them {@code null}
   * @return what was written
   */
  public InsertReport insertAll(Iterator<?> entities) {
    Objects.requireNonNull(entities, "entities");
    return insertEach(entities::forEachRemaining);
  }

  private InsertReport insertEach(Consumer<Consumer<@Nullable Object>> source) {
    return new ListInsert(SessionWork.onRows(ownTransaction(), shared)).run(source);
  }

  private OwnTransaction ownTransaction() {
    return new OwnTransaction(dataSource, certainOutcomes);
  }

  /** Collects the settings of a {@link Graphsert}. Not thread-safe. */
  public static final class Builder {

    private final DataSource dataSource;
    private Strategy strategy = Strategy.AUTO;
    private int failures = 1;
    private int rejected;
    private RetryPolicy retries = RetryPolicy.NEVER;
    private boolean certainOutcomes;
    private @Nullable Consumer<Object> beforeEach;

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
     * Asks for several refused rows at once, which {@link InsertException#failedRows} lists. To
     * find them, the graph of the failed flush is inserted row by row in parts and rolled back,
     * with some round trips for each few hundred rows and for each refused one; a graph that goes
     * in pays nothing. A flush in the caller's transaction, or after another one in the session's
     * own, has up to two round trips more, for a savepoint.
     *
     * <p>Rows that refer to a refused one are not listed. Of a list, the 50,000 entities are looked
     * at among which a row is refused. Not found are rows of entities that refer to each other in a
     * circle through columns that take no NULL.
     *
     * @param limit how many rows to name at most, 1 or more; 1 if not called
     * @return this builder
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder failures(int limit) {
      if (limit < 1) {
        throw new IllegalArgumentException(
            "failures(" + limit + "): an exception names 1 or more rows.");
      }
      this.failures = limit;
      return this;
    }

    /**
     * Lets transactions of sessions' own be tried again when they meet others: after serialization
     * failures (40001) and deadlocks (40P01), and after a lost connection if it is certain that
     * nothing was committed. If the commit is found to be done, it is not tried again, and the call
     * returns as if nothing had happened. If that is unknown, it is not tried again and fails.
     *
     * <p>Tried again is what one call writes: one {@link Session#commit()} or {@link
     * Session#flush()}, or one list of {@link Graphsert#insertAll} of at most 50,000 entities. It
     * is not if the transaction holds earlier flushes, whose objects the session does not keep; and
     * never in the caller's transaction, which the session cannot begin anew.
     *
     * <p>Ids that the failed try gave are unset, and new ones are drawn. Objects are called back
     * before the insert once, after it at each try that came so far. A retry takes a connection of
     * its own; none is held during the pause. The thread waits; if it is interrupted, the failure
     * is thrown.
     *
     * @param retries how often it is tried again at most; 0, the default, for never
     * @param pause the time before the first retry; each further one is twice as long, up to a
     *     minute, and each is shortened by chance by up to its half
     * @return this builder
     * @throws IllegalArgumentException if one of them is negative
     */
    public Builder retries(int retries, Duration pause) {
      this.retries = new RetryPolicy(retries, Objects.requireNonNull(pause, "pause"));
      return this;
    }

    /**
     * Lets what is refused be left out, so that the rest goes in. With an entity all those are left
     * out that refer to it, also by columns that take NULL, or are owned by it; what it refers to
     * itself goes in. {@link InsertReport#rejected} lists them. They are as before they were added,
     * and can be mended and added again. The others keep their order; ids that were drawn for those
     * left out are not used.
     *
     * <p>Left out is what one row is to blame for: a constraint, a value that does not fit, a
     * trigger or policy that refuses it, a value that cannot be read or sent, an id that is
     * missing. If a row violates a unique constraint together with another one of the same flush,
     * the one that comes later is left out. Everything else fails as ever, and so does a violation
     * that shows only when an earlier flush of the transaction is committed, a circle of references
     * in which no column takes NULL, what a callback throws, and an element that cannot be told of
     * its owner, as it is not inserted with it or has another one.
     *
     * <p>A flush in which nothing is refused costs nothing more, but for what {@link #failures}
     * says of savepoints. Otherwise its rows are inserted up to three times: until the first is
     * refused, to find all that are, and without them.
     *
     * @param limit how many entities may be left out between two reports, those that depend on
     *     others included; if there are more, all fails. 0 if not called: nothing is left out
     * @return this builder
     * @throws IllegalArgumentException if it is negative
     */
    public Builder rejecting(int limit) {
      if (limit < 0) {
        throw new IllegalArgumentException(
            "rejecting(" + limit + "): 0 or more entities can be left out.");
      }
      this.rejected = limit;
      return this;
    }

    /**
     * Makes sure that a connection which is lost during a commit leaves no doubt, as far as the
     * server can be asked on another one: the ids, and the number of the transaction, reach the
     * client before the commit is sent. This costs no round trip where ids are drawn before rows
     * are sent, and one more where they are not: under {@link Strategy#SINGLE}, also where {@link
     * Strategy#AUTO} picks it, and where no id is drawn.
     *
     * <p>The outcome is unknown nevertheless if the server was restarted, if another one answers,
     * or if none answers within ten seconds; so long the failing call may take.
     *
     * @return this builder
     */
    public Builder certainOutcomes() {
      this.certainOutcomes = true;
      return this;
    }

    /**
     * Has something called once with each new entity before it is inserted, and before its id, its
     * values and its references are read: first this, then the callbacks of the entity's own (see
     * {@link EntityPlan#beforeInsert}, which says when, and what it may do). A framework's
     * listeners can be called by it, such as those of Spring Data that note who made an entity, and
     * when. It costs no round trip.
     *
     * <p>What it throws becomes the cause of an {@link InsertException} that names the entity. What
     * it has changed stays when the insert fails.
     *
     * @param callback what is called, by all threads that use sessions; it must not use the session
     * @return this builder
     */
    public Builder beforeInsert(Consumer<Object> callback) {
      this.beforeEach = Objects.requireNonNull(callback, "callback");
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
