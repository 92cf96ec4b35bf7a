package shop;
import dev.graphsert.*;
@BatchEntity
class Base {
  Long id;
}
