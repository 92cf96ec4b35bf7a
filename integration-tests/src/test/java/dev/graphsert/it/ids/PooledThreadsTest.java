package dev.graphsert.it.ids;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.Id;
import dev.graphsert.IdAllocation;
import dev.graphsert.Session;
import dev.graphsert.it.database.TestSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many sessions share what is left over of each other's blocks. */
@Timeout(120)
final class PooledThreadsTest {

  private static final int THREADS = 8;
  private static final int COMMITS = 30;

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          "create table item (id bigint generated always as identity (increment by 50) primary key);");

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  @AfterEach
  void endThreads() throws InterruptedException {
    threads.shutdownNow();
    assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void noIdIsGivenTwiceAndNoneIsLost() throws Exception {
    CyclicBarrier start = new CyclicBarrier(THREADS);
    List<Future<List<Item>>> written = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Callable<List<Item>> work =
          () -> {
            start.await();
            return writeInSmallCommits();
          };
      written.add(threads.submit(work));
    }
    List<Item> all = new ArrayList<>();
    for (Future<List<Item>> items : written) {
      all.addAll(items.get());
    }
    assertThat(all).extracting(item -> item.id).doesNotHaveDuplicates();
    assertThat(SCHEMA.count("item")).isEqualTo(all.size());
    int given = all.size();
    long last = (Long) SCHEMA.value("select last_value from item_id_seq");
    List<Item> rest = items((int) (last - given));
    SCHEMA.insert(rest.toArray());
    assertThat(SCHEMA.value("select last_value from item_id_seq")).isEqualTo(last);
    assertThat(SCHEMA.value("select max(id) = count(*) from item")).isEqualTo(true);
  }

  private static List<Item> writeInSmallCommits() {
    List<Item> all = new ArrayList<>();
    try (Session session = SCHEMA.openSession()) {
      for (int commit = 0; commit < COMMITS; commit++) {
        List<Item> items = items(1 + commit * 7 % 60);
        session.addAll(items);
        session.commit();
        assertThat(items).extracting(item -> item.id).isSorted();
        all.addAll(items);
      }
    }
    return all;
  }

  private static List<Item> items(int count) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(new Item());
    }
    return items;
  }

  @BatchEntity
  static final class Item {
    @Id(allocationSize = 50, allocation = IdAllocation.POOLED)
    Long id;
  }
}
