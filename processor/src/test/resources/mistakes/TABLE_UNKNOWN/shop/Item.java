package shop;

import dev.graphsert.BatchEntity;
import dev.graphsert.Column;
import dev.graphsert.Embedded;
import dev.graphsert.SecondaryTable;

@BatchEntity
@SecondaryTable(name = "notes")
public class Item {

  Long id;

  @Column(table = "item")
  String own;

  @Column(table = "notes")
  String note;

  @Column(table = "note")
  String other; //! Item.other is in table "note", which is not among the tables of its class. Declare it with @SecondaryTable, or leave table away.

  @Embedded(table = "places")
  Place place; //! Item.place is in table "places", which is not among the tables of its class. Declare it with @SecondaryTable, or leave table away.

  record Place(String street) {}
}
