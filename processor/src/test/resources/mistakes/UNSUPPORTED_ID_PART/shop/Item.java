package shop;
import dev.graphsert.*;
@BatchEntity
class Item {
  @Id Long one;
  @Id double two; //! Item.two cannot be a part of the id: values of type double are not compared exactly. Keep it out of the id.
}
