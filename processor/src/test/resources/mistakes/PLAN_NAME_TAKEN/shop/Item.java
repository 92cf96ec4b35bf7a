package shop;
import dev.graphsert.*;
@BatchEntity
class Item { //! The insert plan of shop.Item would be named Item_Plan, but there is such a class already. Rename one of them.
  Long id;
}
