package shop;
import dev.graphsert.*;
@BatchEntity
class Item {
  Long id;
  @Reference(stored = false, column = "x") Item one; //! Item.one is a reference that fills no column (stored = false), and names column, which is said of columns. Leave one of them away.
  @Reference(stored = false, to = "y") Item two; //! Item.two is a reference that fills no column (stored = false), and names to, which is said of columns. Leave one of them away.
  @Reference(stored = false) Item three;
}
