package shop;
import dev.graphsert.*;
import java.util.ArrayList;
@BatchEntity
class Item {
  Long id;
  @OwnedCollection private Items hidden; //! Item.hidden cannot be read: neither the field nor shop.Item.Items is visible from package shop, where the insert plan is. Give it a public getter, make Items public, or exclude the member with @Transient.
  @OwnedCollection Items visible;

  private static class Items extends ArrayList<Item> {
    private static final long serialVersionUID = 1;
  }
}
