package shop;

import dev.graphsert.BatchEntity;

@BatchEntity
public class Item {

  Long id;

  Shop shop;
}
