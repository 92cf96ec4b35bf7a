package shop;

import dev.graphsert.BatchEntity;
import dev.graphsert.Column;
import dev.graphsert.Id;
import dev.graphsert.Reference;

/** Keys that repeat those of other entities, and references to other columns than ids. */
class Orders {

  @BatchEntity
  static class Order {
    Long id;

    @Column(name = "order_code")
    String code;
  }

  @BatchEntity
  static class Invoice {
    @Id Long id;

    @Reference(fills = "id")
    Order order;
  }

  @BatchEntity
  static class Line {
    @Id private Long order;

    @Id int number;

    @Reference(column = "of_order", fills = "order")
    private Order parent;

    @Reference(to = "order_code")
    Order former;
  }

  record Place(String street, int number) {}

  @BatchEntity
  static class House {
    @Id Place place;
  }

  @BatchEntity
  static class Garden {
    @Id Place place;

    @Reference(fills = "place")
    House house;
  }

  @BatchEntity
  static class Letter {
    Long id;

    @Reference(column = {"to_street", "to_number"})
    House house;
  }
}
