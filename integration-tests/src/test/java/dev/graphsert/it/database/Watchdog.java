package dev.graphsert.it.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Ends what hangs at the server: a thread that waits in a socket hears no interrupt, and its
 * transaction would keep the tables locked for ever.
 */
public final class Watchdog {

  private Watchdog() {}

  /**
   * Runs something that uses one database session or several.
   *
   * @param schema the schema in which it runs
   * @param application the name by which its sessions are known to the server
   * @param patience how long it may take
   * @param work what is run, in a thread of its own
   * @return whether it had to be ended, because it took longer
   */
  public static boolean hangs(
      TestSchema schema, String application, Duration patience, Callable<?> work)
      throws SQLException, InterruptedException {
    ExecutorService thread = Executors.newSingleThreadExecutor(Watchdog::daemon);
    try {
      Future<?> running = thread.submit(work);
      try {
        running.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        return false;
      } catch (TimeoutException hung) {
        terminate(schema, application);
        awaitEnd(running);
        return true;
      } catch (ExecutionException failed) {
        throw new AssertionError(failed.getCause());
      }
    } finally {
      thread.shutdownNow();
    }
  }

  private static void terminate(TestSchema schema, String application) throws SQLException {
    try (Connection connection = schema.dataSource().getConnection();
        PreparedStatement terminate =
            connection.prepareStatement(
                "select pg_terminate_backend(pid, 10000) from pg_stat_activity"
                    + " where application_name = ?")) {
      terminate.setString(1, application);
      terminate.execute();
    }
  }

  private static void awaitEnd(Future<?> running) throws InterruptedException {
    try {
      running.get(30, TimeUnit.SECONDS);
    } catch (ExecutionException itsConnectionIsGone) {
      // As it should be.
    } catch (TimeoutException still) {
      throw new AssertionError("It hangs although its connection is gone", still);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "watched");
    thread.setDaemon(true);
    return thread;
  }
}
