package shop;
import dev.graphsert.*;
@BatchEntity
class Item {
  Long id;
  Size size;
}
