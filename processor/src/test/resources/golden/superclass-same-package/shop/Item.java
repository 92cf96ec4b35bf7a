package shop;

import dev.graphsert.BatchEntity;

@BatchEntity
public class Item extends Base<Integer, Item> {
  String name;
}
