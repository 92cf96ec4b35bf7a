package shop;
import dev.graphsert.*;
class Shop {
  @BatchEntity
  class Item { //! shop.Shop.Item cannot be a @BatchEntity: an inner class holds on to an instance of its outer class. Declare it static.
    Long id;
  }
}
