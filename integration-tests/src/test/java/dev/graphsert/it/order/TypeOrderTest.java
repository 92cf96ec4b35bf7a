package dev.graphsert.it.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A diamond with a tail, under foreign keys that are checked at once, added in every order. */
final class TypeOrderTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table zenith (id bigserial primary key);
          create table east (id bigserial primary key, zenith_id bigint not null references zenith);
          create table west (id bigserial primary key, zenith_id bigint not null references zenith);
          create table base (id bigserial primary key, east_id bigint not null references east,
            west_id bigint not null references west);
          create table annex (id bigserial primary key, base_id bigint not null references base,
            zenith_id bigint not null references zenith);
          """);

  @Test
  void everyOrderOfAddingWorks() {
    List<List<Integer>> orders = permutations(List.of(0, 1, 2, 3, 4));
    for (List<Integer> order : orders) {
      Object[] graph = graph();
      SCHEMA.insert(order.stream().map(i -> graph[i]).toArray());
    }
    assertThat(SCHEMA.count("annex")).isEqualTo(120);
    assertThat(SCHEMA.count("zenith")).isEqualTo(120);
  }

  @Test
  void theLastOneBringsAll() {
    SCHEMA.insert(graph()[4]);
    assertThat(
            SCHEMA.value(
                """
                select count(*) from annex a join base b on a.base_id = b.id
                  join east e on b.east_id = e.id join west w on b.west_id = w.id
                  join zenith z on z.id = e.zenith_id and z.id = w.zenith_id and z.id = a.zenith_id
                """))
        .isEqualTo(1L);
  }

  private static Object[] graph() {
    Zenith zenith = new Zenith();
    East east = new East();
    east.zenith = zenith;
    West west = new West();
    west.zenith = zenith;
    Base base = new Base();
    base.east = east;
    base.west = west;
    Annex annex = new Annex();
    annex.base = base;
    annex.zenith = zenith;
    return new Object[] {zenith, east, west, base, annex};
  }

  private static List<List<Integer>> permutations(List<Integer> rest) {
    if (rest.isEmpty()) {
      return List.of(List.of());
    }
    List<List<Integer>> all = new ArrayList<>();
    for (Integer first : rest) {
      List<Integer> others = rest.stream().filter(other -> !other.equals(first)).toList();
      for (List<Integer> tail : permutations(others)) {
        List<Integer> one = new ArrayList<>(List.of(first));
        one.addAll(tail);
        all.add(one);
      }
    }
    return all;
  }

  @BatchEntity
  static final class Zenith {
    Long id;
  }

  @BatchEntity
  static final class East {
    Long id;
    Zenith zenith;
  }

  @BatchEntity
  static final class West {
    Long id;
    Zenith zenith;
  }

  @BatchEntity
  static final class Base {
    Long id;
    East east;
    West west;
  }

  @BatchEntity
  static final class Annex {
    Long id;
    Base base;
    Zenith zenith;
  }
}
