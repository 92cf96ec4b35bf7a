package shop;
import dev.graphsert.*;
@BatchEntity
class Item {
  Long id;
  Nothing nothing; //! Item.nothing cannot be embedded: the record Nothing has no components that are columns. Exclude the member with @Transient.
  Hidden hidden; //! Item.hidden cannot be embedded: the record Hidden has no components that are columns. Exclude the member with @Transient.

  record Nothing() {}

  record Hidden(@Transient int a) {}
}
