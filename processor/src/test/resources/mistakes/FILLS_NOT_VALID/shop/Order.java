package shop;

import dev.graphsert.BatchEntity;

@BatchEntity
class Order {
  Long id;
}
