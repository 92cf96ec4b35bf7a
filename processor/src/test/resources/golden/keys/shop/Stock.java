package shop;

import dev.graphsert.BatchEntity;
import dev.graphsert.Id;
import dev.graphsert.Reference;

/** Ids of several members: values, an embedded record, and references, which may be new too. */
class Stock {

  @BatchEntity
  static class Shelf {
    @Id Place place;
    String label;
  }

  record Place(String room, int number) {}

  @BatchEntity
  static class Article {
    Long id;
    String name;
  }

  @BatchEntity
  static class Item {
    @Id Article article;
    int amount;
    @Id @Reference Shelf shelf;
  }

  @BatchEntity
  static class Check {
    @Id long day;
    @Id Item item;
    Item before;
  }
}
