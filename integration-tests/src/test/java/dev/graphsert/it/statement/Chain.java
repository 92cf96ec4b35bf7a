package dev.graphsert.it.statement;

import dev.graphsert.BatchEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Three types, each with rows of nulls among values, as graphs have them. */
final class Chain {

  static final String TABLES =
      """
      create table first (id bigserial primary key, name text, amount numeric, moment timestamptz,
        instant timestamptz);
      create table second (id bigserial primary key, name text, first_id bigint references first);
      create table third (id bigserial primary key, name text,
        second_id bigint references second);
      """;

  private Chain() {}

  /** The same number of rows of one, two or three types. */
  static List<Object> of(int types, int rows) {
    List<Object> graph = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      First first = new First();
      first.name = i % 3 == 0 ? null : "n" + i;
      first.amount = i % 2 == 0 ? null : BigDecimal.valueOf(i);
      first.moment = i % 5 == 0 ? null : OffsetDateTime.now(java.time.ZoneOffset.UTC);
      first.instant = i % 7 == 0 ? null : Instant.now();
      Second second = new Second();
      second.first = i % 4 == 0 ? null : first;
      Third third = new Third();
      third.second = second;
      graph.addAll(List.of(first, second, third).subList(0, types));
    }
    return graph;
  }

  /** Gives every entity of the second type a name of a thousand letters. */
  static void makeLarge(List<Object> graph) {
    for (Object entity : graph) {
      if (entity instanceof Second second) {
        second.name = "s".repeat(1_000);
      }
    }
  }

  @BatchEntity
  static final class First {
    Long id;
    String name;
    BigDecimal amount;
    OffsetDateTime moment;
    Instant instant;
  }

  @BatchEntity
  static final class Second {
    Long id;
    String name = "s";
    First first;
  }

  @BatchEntity
  static final class Third {
    Long id;
    String name = "t";
    Second second;
  }
}
