package dev.graphsert.it.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.graphsert.Graphsert;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * 32 threads, each with sessions of its own, on a pool of 8 connections and one set of tables. No
 * failure is forgiven, and nothing is tried again. Some seconds in every build, minutes with {@code
 * mvn verify -Pload}.
 */
final class LoadTest {

  private static final int THREADS = 32;
  private static final Duration TIME =
      Duration.ofSeconds(Long.getLong("graphsert.test.load.seconds", 5));

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with(Order.TABLES);

  @Test
  void everyRowIsThereOnceAndInItsOrder() throws Exception {
    HikariConfig config = new HikariConfig();
    config.setDataSource(SCHEMA.dataSource());
    config.setMaximumPoolSize(8);
    config.setConnectionTimeout(60_000);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (HikariDataSource pool = new HikariDataSource(config)) {
      Graphsert graphsert = Graphserts.on(pool);
      long half = committedIn(TIME.dividedBy(2), graphsert, threads, 0);
      long usedAtHalf = usedMemory();
      long rest = committedIn(TIME.dividedBy(2), graphsert, threads, THREADS);
      long grown = usedMemory() - usedAtHalf;
      assertRowsAre(half + rest);
      assertThat(grown).as("bytes more than at half the time").isLessThan(16L << 20);
      assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    } finally {
      threads.shutdownNow();
    }
  }

  /** How many orders all threads committed. */
  private static long committedIn(
      Duration time, Graphsert graphsert, ExecutorService threads, int firstWorker)
      throws Exception {
    long end = System.nanoTime() + time.toNanos();
    List<Future<Long>> results = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Worker worker = new Worker(firstWorker + i, graphsert);
      results.add(threads.submit(() -> worker.workUntil(end)));
    }
    long orders = 0;
    for (Future<Long> result : results) {
      orders += result.get(TIME.toSeconds() + 120, TimeUnit.SECONDS);
    }
    return orders;
  }

  private static void assertRowsAre(long orders) {
    assertThat(orders).isPositive();
    assertThat(SCHEMA.count("customer_order")).isEqualTo(orders);
    assertThat(SCHEMA.count("line")).isEqualTo(orders * Worker.LINES);
    assertThat(SCHEMA.value("select count(distinct (worker, number)) from customer_order"))
        .isEqualTo(orders);
    assertThat(
            SCHEMA.value(
                """
                select count(*) from
                  (select id, lag(id) over (partition by worker order by number) as before
                     from customer_order) numbered
                 where before >= id
                """))
        .as("orders of one thread whose ids are not in its order")
        .isEqualTo(0L);
    assertThat(
            SCHEMA.value(
                """
                select count(*) from
                  (select id, lag(id) over (partition by order_id order by place) as before
                     from line) numbered
                 where before >= id
                """))
        .as("lines of one order whose ids are not in its order")
        .isEqualTo(0L);
  }

  private static long usedMemory() throws InterruptedException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(50);
      least =
          Math.min(least, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
    }
    return least;
  }
}
