package dev.graphsert.it.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.Graphsert;
import dev.graphsert.InsertReport;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;

/** Transactions that really meet: they lock each other out, or read what the other writes. */
final class MeetingTest {

  private static final int PAIRS = 20;

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table counter (name text primary key, n int not null);
          insert into counter values ('a', 0), ('b', 0);
          create table step (id bigserial primary key, first text, second text);
          create function count_both() returns trigger language plpgsql as $$
            begin
              update counter set n = n + 1 where name = new.first;
              perform pg_sleep(0.01);
              update counter set n = n + 1 where name = new.second;
              return new;
            end $$;
          create trigger count_both before insert on step for each row execute function count_both();
          create table bead (id bigserial primary key, colour text);
          create table box (id bigserial primary key, beads bigint);
          create function count_beads() returns trigger language plpgsql as $$
            begin
              new.beads := (select count(*) from bead);
              insert into bead (colour) values ('of a box');
              return new;
            end $$;
          create trigger count_beads before insert on box for each row execute function count_beads();
          """);

  @Test
  void deadlocksAreTriedAgainUntilAllIsIn() throws Exception {
    PGSimpleDataSource source = SCHEMA.dataSource();
    source.setOptions("-c deadlock_timeout=10ms");
    inTwoThreads(source, first -> first ? new Step("a", "b") : new Step("b", "a"));
    assertThat(SCHEMA.count("step")).isEqualTo(2 * PAIRS);
    assertThat(SCHEMA.column("select n from counter")).containsExactly(2 * PAIRS, 2 * PAIRS);
  }

  @Test
  void serializationFailuresAreTriedAgainUntilAllIsIn() throws Exception {
    PGSimpleDataSource source = SCHEMA.dataSource();
    source.setOptions("-c default_transaction_isolation=serializable");
    inTwoThreads(source, first -> new Box());
    assertThat(SCHEMA.column("select beads from box order by beads"))
        .as("as if one had come after the other")
        .containsExactlyElementsOf(LongStream.range(0, 2 * PAIRS).boxed().toList());
  }

  private static void inTwoThreads(PGSimpleDataSource source, Function<Boolean, Object> entities)
      throws Exception {
    Graphsert graphsert =
        Graphsert.builder(source)
            .strategy(Graphserts.strategy())
            .retries(1_000, Duration.ofMillis(5))
            .build();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<Integer>> results = new ArrayList<>();
      for (boolean first : new boolean[] {true, false}) {
        results.add(
            threads.submit(
                () -> {
                  int retries = 0;
                  for (int i = 0; i < PAIRS; i++) {
                    InsertReport report = graphsert.insertAll(List.of(entities.apply(first)));
                    retries += report.retries();
                  }
                  return retries;
                }));
      }
      int retries = 0;
      for (Future<Integer> result : results) {
        retries += result.get(2, TimeUnit.MINUTES);
      }
      assertThat(retries).as("they did meet").isPositive();
    } finally {
      threads.shutdownNow();
    }
  }

  @BatchEntity
  static final class Step {
    Long id;
    String first;
    String second;

    Step(String first, String second) {
      this.first = first;
      this.second = second;
    }
  }

  @BatchEntity
  static final class Box {
    Long id;
  }
}
