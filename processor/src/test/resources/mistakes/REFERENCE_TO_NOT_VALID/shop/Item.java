package shop;

import dev.graphsert.BatchEntity;
import dev.graphsert.CollectionTable;
import dev.graphsert.Reference;
import java.util.List;

@BatchEntity
public class Item {

  Long id;

  String code;

  @Reference(to = "kode")
  Item near; //! Item.near cannot refer to "kode" of shop.Item: no member of it is a value with that column which can be read here, or the reference is declared as another type, or in a table of its own. Name such a column, or leave to away.

  @Reference(to = "near_kode")
  Item reference; //! Item.reference cannot refer to "near_kode" of shop.Item: no member of it is a value with that column which can be read here, or the reference is declared as another type, or in a table of its own. Name such a column, or leave to away.

  @CollectionTable
  @Reference(to = "code")
  List<Item> others; //! Item.others cannot refer to "code" of shop.Item: no member of it is a value with that column which can be read here, or the reference is declared as another type, or in a table of its own. Name such a column, or leave to away.
}
