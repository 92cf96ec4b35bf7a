package dev.graphsert.it.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.OwnedCollection;
import dev.graphsert.it.database.TestSchema;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A chain through two types that is deeper than any stack. */
final class LongChainTest {

  private static final int LONG = 100_000;

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table house (id bigserial primary key);
          create table road (id bigserial primary key, origin_id bigint references house);
          create table bead (id bigserial primary key, next_id bigint references bead);
          """);

  @Test
  void ofFiftyThousandIsWalkedWithoutRecursion() {
    House first = new House();
    House current = first;
    for (int i = 0; i < 25_000; i++) {
      Road road = new Road();
      road.origin = new House();
      current.roads.add(road);
      current = road.origin;
    }
    SCHEMA.insert(first);
    assertThat(SCHEMA.count("house")).isEqualTo(25_001);
    assertThat(SCHEMA.value("select count(*) from road where origin_id = id + 1"))
        .isEqualTo(25_000L);
  }

  @Test
  void ofAHundredThousandOfOneType() {
    SCHEMA.insert(chain().get(0));
    assertThat(SCHEMA.count("bead")).isEqualTo(LONG);
    assertThat(SCHEMA.value("select count(*) from bead where next_id = id + 1"))
        .isEqualTo(LONG - 1L);
  }

  @Test
  void aCircleOfAHundredThousand() {
    List<Bead> beads = chain();
    beads.get(LONG - 1).next = beads.get(0);
    SCHEMA.insert(beads.get(0));
    assertThat(SCHEMA.count("bead")).isEqualTo(LONG);
    assertThat(SCHEMA.value("select count(*) from bead where next_id is not null"))
        .isEqualTo((long) LONG);
  }

  private static List<Bead> chain() {
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < LONG; i++) {
      beads.add(new Bead());
      if (i > 0) {
        beads.get(i - 1).next = beads.get(i);
      }
    }
    return beads;
  }

  @BatchEntity
  static final class Bead {
    Long id;
    Bead next;
  }

  @BatchEntity
  static final class House {
    Long id;
    @OwnedCollection List<Road> roads = new ArrayList<>();
  }

  @BatchEntity
  static final class Road {
    Long id;
    House origin;
  }
}
