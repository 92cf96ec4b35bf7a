package dev.graphsert.it.fault;

import dev.graphsert.BatchEntity;
import java.util.ArrayList;
import java.util.List;

/** An auction's lot, the root of a small graph. */
@BatchEntity
final class Lot {

  static final String TABLES =
      """
      create table lot (id bigserial primary key, name text not null);
      create table bid (id bigserial primary key, amount int, lot_id bigint not null references lot);
      """;

  Long id;
  String name;

  Lot(String name) {
    this.name = name;
  }

  /** A lot and its bids, the bids before it: four rows. */
  static List<Object> withBids(String name) {
    Lot lot = new Lot(name);
    List<Object> graph = new ArrayList<>();
    for (int amount = 1; amount <= 3; amount++) {
      graph.add(new Bid(amount, lot));
    }
    graph.add(lot);
    return graph;
  }

  static Long idOf(Object entity) {
    return entity instanceof Lot lot ? lot.id : ((Bid) entity).id;
  }

  @BatchEntity
  static final class Bid {
    Long id;
    int amount;
    Lot lot;

    Bid(int amount, Lot lot) {
      this.amount = amount;
      this.lot = lot;
    }
  }
}
