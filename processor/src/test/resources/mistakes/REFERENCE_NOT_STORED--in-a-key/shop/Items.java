package shop;
import dev.graphsert.*;
class Items {
  @BatchEntity
  static class Part {
    @Id @Reference(stored = false) Item item; //! Part.item is a reference that fills no column (stored = false), and has @Id, which is said of columns. Leave one of them away.
    @Id Long number;
  }

  @BatchEntity
  static class Copy {
    @Id Long id;
    @Reference(fills = "id", stored = false) Item item; //! Copy.item is a reference that fills no column (stored = false), and has fills, which is said of columns. Leave one of them away.
  }
}
