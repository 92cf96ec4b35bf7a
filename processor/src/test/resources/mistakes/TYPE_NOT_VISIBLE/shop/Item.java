package shop;
import dev.graphsert.*;
import java.util.List;
@BatchEntity
class Item extends base.Base {
  Long id;
  Kind kind; //! Item.kind cannot be read: shop.Item.Kind is not visible from package shop, where the insert plan is. Make it public, or exclude the member with @Transient.
  Size size; //! Item.size cannot be read: shop.Item.Size is not visible from package shop, where the insert plan is. Make it public, or exclude the member with @Transient.
  Range<Kind> range; //! Item.range cannot be read: shop.Item.Kind is not visible from package shop, where the insert plan is. Make it public, or exclude the member with @Transient.
  private Kind hidden; //! Item.hidden cannot be read: shop.Item.Kind is not visible from package shop, where the insert plan is. Make it public, or exclude the member with @Transient.

  private enum Kind {
    A
  }

  private record Size(int width) {}

  record Range<T>(T from) {}
}
