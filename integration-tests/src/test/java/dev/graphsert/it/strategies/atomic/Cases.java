package dev.graphsert.it.strategies.atomic;

import dev.graphsert.Strategy;
import dev.graphsert.it.strategies.atomic.Family.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Which row fails, and on which road. */
final class Cases {

  private static final int[] PLACES = {0, Family.ROWS / 2, Family.ROWS - 1};

  private Cases() {}

  /** The row at some place of some table, and what is wrong with it. */
  record Spot(Violation violation, int table, int place) {

    Member memberOf(Family family) {
      return family.member(table, place);
    }

    String tableName() {
      return Family.TABLES.get(table);
    }
  }

  /** Every strategy on every road. */
  static Stream<Arguments> all() {
    return Stream.of(Strategy.values())
        .flatMap(strategy -> Stream.of(Road.values()).map(road -> Arguments.of(strategy, road)));
  }

  /**
   * What fails on a road: through the plain pool everything in every table at every place, on the
   * others everything in every table, at places in turn.
   */
  @SuppressWarnings("EnumOrdinal") // any number will do
  static List<Spot> spots(Road road) {
    List<Spot> spots = new ArrayList<>();
    for (Violation violation : Violation.values()) {
      for (int table = 0; table < Family.TABLES.size(); table++) {
        if (road == Road.POOL) {
          for (int place : PLACES) {
            spots.add(new Spot(violation, table, place));
          }
        } else {
          int turn = table + road.ordinal() + violation.ordinal();
          spots.add(new Spot(violation, table, PLACES[turn % PLACES.length]));
        }
      }
    }
    return spots;
  }
}
