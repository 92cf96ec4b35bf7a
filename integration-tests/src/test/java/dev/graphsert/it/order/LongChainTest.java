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

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table house (id bigserial primary key);
          create table road (id bigserial primary key, origin_id bigint references house);
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
