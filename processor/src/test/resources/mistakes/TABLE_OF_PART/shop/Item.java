package shop;

import dev.graphsert.BatchEntity;
import dev.graphsert.Column;
import dev.graphsert.SecondaryTable;

@BatchEntity
@SecondaryTable(name = "places")
public class Item {

  Long id;

  Place place;

  record Place(@Column(table = "places") String street) {} //! Item.place.street names table "places", but it is a part of an embedded value, which is in one table as a whole. Name it with @Embedded(table) at the whole.
}
