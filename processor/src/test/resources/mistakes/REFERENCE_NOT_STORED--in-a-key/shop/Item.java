package shop;
import dev.graphsert.*;
@BatchEntity
class Item {
  @Id Long id;
}
