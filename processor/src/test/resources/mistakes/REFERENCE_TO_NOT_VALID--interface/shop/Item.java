package shop;
import dev.graphsert.*;
@BatchEntity
class Item implements Runnable {
  Long id;
  String code;
  @Reference(target = Item.class, to = "code") Runnable other; //! Item.other cannot refer to "code" of shop.Item: no member of it is a value with that column which can be read here, or the reference is declared as another type, or in a table of its own. Name such a column, or leave to away.
  @Reference(to = "code") Item same;
  @Override public void run() {}
}
