package shop;
import dev.graphsert.*;
@BatchEntity
class Item {
  @Id Long one;
  @Id Long two; //! shop.Item has several members annotated with @Id: one, two, three. A primary key of several columns cannot be inserted. Keep one.
  @Id String three;
}
