package shop;
import dev.graphsert.*;
class Outer {
  @BatchEntity
  static class Inner {
    Long id;
  }
}
