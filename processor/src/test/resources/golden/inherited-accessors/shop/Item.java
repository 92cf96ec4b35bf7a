package shop;

import dev.graphsert.BatchEntity;

@BatchEntity
public class Item extends Base implements Priced {
  private Long id;
  private String name;
  private int price;
}
