package dev.graphsert.it.load;

import dev.graphsert.BatchEntity;
import dev.graphsert.Column;

/**
 * The root of a graph: its lines refer to it, and all to the one customer that was there before.
 */
@BatchEntity(table = "customer_order")
final class Order {

  static final String TABLES =
      """
      create table customer (id bigserial primary key, name text);
      insert into customer (name) values ('the one');
      create table customer_order (id bigserial primary key, worker int, number int,
        customer_id bigint not null references customer);
      create table line (id bigserial primary key, place int,
        order_id bigint not null references customer_order,
        customer_id bigint not null references customer);
      """;

  Long id;
  int worker;
  int number;

  @Column(name = "customer_id")
  long customer = 1;

  Order(int worker, int number) {
    this.worker = worker;
    this.number = number;
  }

  @BatchEntity
  static final class Line {
    Long id;
    int place;
    Order order;

    @Column(name = "customer_id")
    long customer = 1;

    Line(Order order, int place) {
      this.order = order;
      this.place = place;
    }
  }
}
