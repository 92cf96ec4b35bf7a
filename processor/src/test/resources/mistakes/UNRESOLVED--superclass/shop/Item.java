package shop;
import dev.graphsert.*;
@BatchEntity
class Item extends Base {
  Long id;
}
