package dev.graphsert.it.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.BatchEntity;
import dev.graphsert.GraphsertException;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Rows that need each other, under foreign keys that are NOT NULL and checked at once: no order of
 * rows and no UPDATE can write them. Where rows go in one by one, the error says so.
 */
final class NotNullCycleTest {

  private static final int MANY = 500;

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table "left" (id bigserial primary key, right_id bigint not null);
          create table "right" (id int generated always as identity primary key,
            left_id bigint not null references "left");
          alter table "left" add foreign key (right_id) references "right";
          create table watcher (id bigserial primary key,
            left_id bigint not null references "left");
          create table one (id bigserial primary key, two_id bigint not null);
          create table two (id bigserial primary key, three_id bigint not null);
          create table three (id bigserial primary key, one_id bigint not null references one);
          alter table one add foreign key (two_id) references two;
          alter table two add foreign key (three_id) references three;
          create table ring (id bigserial primary key,
            next_id bigint not null references ring);
          """);

  @Test
  void twoTypes() {
    List<Left> pairs = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      Left left = new Left();
      left.right = new Right();
      left.right.left = left;
      pairs.add(left);
    }
    Collections.shuffle(pairs, new Random(3));
    insertOrRefuse(pairs, List.of(Left.class, Right.class), List.of("\"left\"", "\"right\""));
    if (!Graphserts.refusesCircles()) {
      assertThat(pairs).extracting(left -> left.id).isSorted();
      assertThat(rows("select l.id, r.left_id from \"left\" l join \"right\" r on r.id = right_id"))
          .allMatch(row -> row.get(0).equals(row.get(1)))
          .hasSize(MANY);
    } else {
      assertThat(pairs).allMatch(left -> left.id == 0 && left.right.id == null);
    }
  }

  @Test
  void crossedPairsAndATypeThatRefersToThem() {
    Watcher watcher = new Watcher();
    Left first = new Left();
    Left second = new Left();
    first.right = new Right();
    second.right = new Right();
    first.right.left = second;
    second.right.left = first;
    watcher.left = second;
    insertOrRefuse(
        List.of(watcher, first), List.of(Left.class, Right.class), List.of("\"left\"", "watcher"));
    if (!Graphserts.refusesCircles()) {
      assertThat(SCHEMA.value("select left_id from watcher")).isEqualTo(second.id);
      assertThat(SCHEMA.count("\"right\"")).isEqualTo(2);
    }
  }

  @Test
  void oneOfThePairHasItsId() {
    Left left = new Left();
    left.id = 70;
    left.right = new Right();
    left.right.left = left;
    insertOrRefuse(List.of(left), List.of(Left.class, Right.class), List.of("\"left\""));
    assertThat(left.id).isEqualTo(70);
    if (!Graphserts.refusesCircles()) {
      assertThat(SCHEMA.value("select left_id from \"right\"")).isEqualTo(70L);
    }
  }

  @Test
  void threeTypes() {
    List<Object> added = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      One one = new One();
      one.two = new Two();
      one.two.three = new Three();
      one.two.three.one = one;
      added.add(List.of(one, one.two, one.two.three).get(i % 3));
    }
    insertOrRefuse(
        added, List.of(One.class, Two.class, Three.class), List.of("one", "two", "three"));
    if (!Graphserts.refusesCircles()) {
      assertThat(
              SCHEMA.value(
                  "select count(*) from one join two on two.id = two_id"
                      + " join three on three.id = three_id where one_id = one.id"))
          .isEqualTo((long) MANY);
    }
  }

  @Test
  void aRingOfOneTypeAddedInAnyOrder() {
    List<Ring> rings = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      rings.add(new Ring());
    }
    for (int i = 0; i < MANY; i++) {
      rings.get(i).next = rings.get((i + 1) % MANY);
    }
    List<Ring> shuffled = new ArrayList<>(rings);
    Collections.shuffle(shuffled, new Random(5));
    insertOrRefuse(shuffled, List.of(Ring.class), List.of("ring"));
    if (!Graphserts.refusesCircles()) {
      assertThat(shuffled).extracting(ring -> ring.id).isSorted();
      assertThat(rows("select id, next_id from ring"))
          .containsExactlyInAnyOrderElementsOf(
              rings.stream().map(ring -> List.<Object>of(ring.id, ring.next.id)).toList());
    }
  }

  /** A chain that ends in a row which refers to itself: no circle of two, for any strategy. */
  @Test
  void aChainToARowThatRefersToItself() {
    Ring end = new Ring();
    end.next = end;
    List<Ring> chain = new ArrayList<>(List.of(end));
    for (int i = 1; i < MANY; i++) {
      Ring ring = new Ring();
      ring.next = chain.get(i - 1);
      chain.add(ring);
    }
    Collections.shuffle(chain, new Random(7));
    SCHEMA.insert(chain.toArray());
    assertThat(chain).extracting(ring -> ring.id).isSorted();
    assertThat(rows("select id, next_id from ring"))
        .containsExactlyInAnyOrderElementsOf(
            chain.stream().map(ring -> List.<Object>of(ring.id, ring.next.id)).toList());
  }

  private static void insertOrRefuse(List<?> added, List<Class<?>> named, List<String> tables) {
    if (Graphserts.refusesCircles()) {
      assertThatThrownBy(() -> SCHEMA.insert(added.toArray()))
          .isInstanceOf(GraphsertException.class)
          .hasMessageContainingAll(named.stream().map(Class::getName).toArray(String[]::new))
          .hasMessageContainingAll("refer to each other in a circle", "NULL", "rolled back");
      tables.forEach(table -> assertThat(SCHEMA.count(table)).isZero());
    } else {
      SCHEMA.insert(added.toArray());
    }
  }

  private static List<List<Object>> rows(String sql) {
    return SCHEMA.rows(sql);
  }

  @BatchEntity
  static final class Left {
    long id;
    Right right;
  }

  @BatchEntity
  static final class Right {
    Integer id;
    Left left;
  }

  @BatchEntity
  static final class Watcher {
    Long id;
    Left left;
  }

  @BatchEntity
  static final class One {
    Long id;
    Two two;
  }

  @BatchEntity
  static final class Two {
    Long id;
    Three three;
  }

  @BatchEntity
  static final class Three {
    Long id;
    One one;
  }

  @BatchEntity
  static final class Ring {
    Long id;
    Ring next;
  }
}
