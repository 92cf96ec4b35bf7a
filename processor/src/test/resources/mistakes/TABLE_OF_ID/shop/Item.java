package shop;

import dev.graphsert.BatchEntity;
import dev.graphsert.Column;
import dev.graphsert.SecondaryTable;

@BatchEntity
@SecondaryTable(name = "places")
public class Item {

  @Column(table = "places")
  Long id; //! Item.id names table "places", but an id is in every table of its class. Leave table away, and name its column in a further table with keyColumns there.

  @Column(table = "places")
  String street;
}
