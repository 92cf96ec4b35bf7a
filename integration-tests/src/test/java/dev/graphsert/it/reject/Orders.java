package dev.graphsert.it.reject;

import dev.graphsert.BatchEntity;
import dev.graphsert.Graphsert;
import dev.graphsert.OwnedCollection;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import java.util.ArrayList;
import java.util.List;

/** Customers, their orders, and what was ordered. */
final class Orders {

  static final String TABLES =
      """
      create table customer (id bigserial primary key, name varchar(8) not null, number int unique,
        late int unique deferrable initially deferred, friend_id bigint references customer);
      create table purchase (id bigserial primary key, note text check (note <> ''),
        customer_id bigint references customer);
      create table item (id bigserial primary key, amount int check (amount > 0),
        purchase_id bigint not null references purchase);
      """;

  private Orders() {}

  static Graphsert rejecting(TestSchema schema, int limit) {
    return Graphsert.builder(schema.dataSource())
        .strategy(Graphserts.strategy())
        .rejecting(limit)
        .build();
  }

  /** Customers with an order of two items each. */
  static List<Purchase> build(int count) {
    List<Purchase> purchases = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Purchase purchase = new Purchase();
      purchase.customer = new Customer(i);
      purchase.items.add(new Item(purchase));
      purchase.items.add(new Item(purchase));
      purchases.add(purchase);
    }
    return purchases;
  }

  @BatchEntity
  static final class Customer {
    Long id;
    String name = "fine";
    Integer number;
    Integer late;
    Customer friend;

    Customer(int number) {
      this.number = number;
      this.late = number;
    }
  }

  @BatchEntity
  static final class Purchase {
    Long id;
    String note = "fine";
    Customer customer;
    @OwnedCollection List<Item> items = new ArrayList<>();
  }

  @BatchEntity
  static final class Item {
    Long id;
    int amount = 1;
    Purchase purchase;

    Item(Purchase purchase) {
      this.purchase = purchase;
    }
  }
}
