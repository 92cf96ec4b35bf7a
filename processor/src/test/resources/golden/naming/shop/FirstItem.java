package shop;

import dev.graphsert.BatchEntity;
import dev.graphsert.Column;
import dev.graphsert.Naming;

@BatchEntity(naming = Naming.JPA)
class FirstItem {
  Long id;
  String shownName;

  @Column(name = "AsItIs")
  String named;

  FirstItem parentItem;
  Size packedSize;

  record Size(int itemWidth) {}
}
