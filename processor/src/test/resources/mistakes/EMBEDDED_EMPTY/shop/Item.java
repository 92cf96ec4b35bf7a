package shop;
import dev.graphsert.*;
@BatchEntity
class Item {
  Long id;
  Nothing nothing; //! Item.nothing cannot be embedded: Nothing has no members that are columns. Exclude the member with @Transient.
  Hidden hidden; //! Item.hidden cannot be embedded: Hidden has no members that are columns. Exclude the member with @Transient.
  @Embedded Plain plain; //! Item.plain cannot be embedded: Plain has no members that are columns. Exclude the member with @Transient.

  static class Plain {}

  record Nothing() {}

  record Hidden(@Transient int a) {}
}
