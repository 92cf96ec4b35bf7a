package shop;

import dev.graphsert.BatchEntity;

@BatchEntity
class Item {
  Long id;
  String name;
  static int count;
  transient String cached;
}
