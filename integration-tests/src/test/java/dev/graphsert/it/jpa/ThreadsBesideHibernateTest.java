package dev.graphsert.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.IdAllocation;
import dev.graphsert.Session;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A running session factory and Graphsert draw from the same sequences, each in its threads. */
final class ThreadsBesideHibernateTest {

  private static final int THREADS = 3;
  private static final int ROUNDS = 8;
  private static final int ROWS = 35; // not a multiple of the blocks, so that both keep leftovers

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  @Test
  void pooled() throws Exception {
    insertAtOnce("pooled", Ticket.class, Ticket::new, Ticket::new);
  }

  @Test
  void pooledLo() throws Exception {
    insertAtOnce("pooled-lo", Ticket.class, Ticket::new, TicketByLowest::new);
  }

  private static void insertAtOnce(
      String optimizer, Class<?> type, Supplier<?> ofHibernate, Supplier<?> ofGraphsert)
      throws Exception {
    try (SessionFactory factory =
            new HibernatePeer(SCHEMA, type)
                .with("hibernate.id.optimizer.pooled.preferred", optimizer)
                .factory();
        ClosingPool pool = new ClosingPool()) {
      factory.getSchemaManager().exportMappedObjects(false);
      for (int thread = 0; thread < THREADS; thread++) {
        pool.run(
            () -> factory.inTransaction(session -> rows(ofHibernate).forEach(session::persist)));
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

  @Entity(name = "Ticket")
  @BatchEntity
  @SuppressWarnings("UnusedVariable") // as entities are
  static class Ticket {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    @SequenceGenerator(name = "numbers", sequenceName = "ticket_numbers", allocationSize = 20)
    private Long id;
  }

  /** The same table, by the rule that takes the first of a block. */
  @BatchEntity(table = "ticket")
  static class TicketByLowest {
    @dev.graphsert.Id(
        sequence = "ticket_numbers",
        allocationSize = 20,
        allocation = IdAllocation.POOLED_LO)
    Long id;
  }
}
