package shop;
import dev.graphsert.*;
@BatchEntity
class Item {
  Long id;
  @Reference(stored = false, column = "x") Item one; //! Item.one is a reference that fills no column (stored = false), and has column, which is said of columns. Leave one of them away.
  @Reference(stored = false, to = "y") Item two; //! Item.two is a reference that fills no column (stored = false), and has to, which is said of columns. Leave one of them away.
  @Reference(stored = false) Item three;
  @CollectionTable @Reference(stored = false) java.util.List<Item> four; //! Item.four is a reference that fills no column (stored = false), and has @CollectionTable, which is said of columns. Leave one of them away.
}
