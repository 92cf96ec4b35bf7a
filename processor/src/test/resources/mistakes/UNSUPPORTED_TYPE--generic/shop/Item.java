package shop;
import dev.graphsert.*;
@SuppressWarnings("rawtypes")
@BatchEntity
class Item extends Base {
  Range<? extends Number> open;
  Range raw;
}
