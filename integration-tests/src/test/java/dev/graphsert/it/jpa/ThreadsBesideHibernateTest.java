package dev.graphsert.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.Id;
import dev.graphsert.IdAllocation;
import dev.graphsert.Session;
import dev.graphsert.it.database.TestSchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A running session factory and Graphsert draw from the same sequences, each in its threads. */
final class ThreadsBesideHibernateTest {

  private static final int THREADS = 3;
  private static final int ROUNDS = 8;
  private static final int ROWS = 35; // not a multiple of the blocks, so that both keep leftovers

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  @TempDir Path folder;

  @Test
  void pooled() throws Exception {
    insertAtOnce("pooled", Tickets.Ticket::new);
  }

  @Test
  void pooledLo() throws Exception {
    insertAtOnce("pooled-lo", TicketByLowest::new);
  }

  @Test
  void pooledLoAsTheBuildSays() throws Exception {
    try (Twin twin =
        new Twin(Tickets.class, folder, UnaryOperator.identity(), "-Agraphsert.pooled=pooled-lo")) {
      insertAtOnce("pooled-lo", () -> twin.graph().get(0));
    }
  }

  private static void insertAtOnce(String optimizer, Supplier<?> ofGraphsert) throws Exception {
    try (SessionFactory factory =
            new HibernatePeer(SCHEMA, Tickets.Ticket.class)
                .with("hibernate.id.optimizer.pooled.preferred", optimizer)
                .factory();
        ClosingPool pool = new ClosingPool()) {
      factory.getSchemaManager().exportMappedObjects(false);
      for (int thread = 0; thread < THREADS; thread++) {
        pool.run(
            () ->
                factory.inTransaction(
                    session -> rows(Tickets.Ticket::new).forEach(session::persist)));
        pool.run(() -> insert(rows(ofGraphsert)));
      }
      pool.join();
      assertThat(SCHEMA.count("ticket")).isEqualTo(2L * THREADS * ROUNDS * ROWS);
      factory.getSchemaManager().dropMappedObjects(false);
    }
  }

  private static void insert(List<Object> rows) {
    try (Session session = SCHEMA.openSession()) {
      session.addAll(rows);
      session.commit();
    }
  }

  private static List<Object> rows(Supplier<?> row) {
    List<Object> rows = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      rows.add(row.get());
    }
    return rows;
  }

  /** Threads, each of which does the same several times. */
  private static final class ClosingPool implements AutoCloseable {
    private final ExecutorService threads = Executors.newFixedThreadPool(2 * THREADS);
    private final List<Future<?>> running = new ArrayList<>();

    void run(Runnable work) {
      running.add(
          threads.submit(
              () -> {
                for (int round = 0; round < ROUNDS; round++) {
                  work.run();
                }
              }));
    }

    void join() throws Exception {
      for (Future<?> each : running) {
        each.get(2, TimeUnit.MINUTES);
      }
    }

    @Override
    public void close() {
      threads.shutdownNow();
    }
  }

  /** The same table, by the rule that takes the first of a block. */
  @BatchEntity(table = "ticket")
  static class TicketByLowest {
    @Id(sequence = "ticket_numbers", allocationSize = 20, allocation = IdAllocation.POOLED_LO)
    Long id;
  }
}
