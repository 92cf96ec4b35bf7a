package shop;
import dev.graphsert.*;
@BatchEntity
class Item { //! shop.Item has no insert plan: shop.Item uses a type that cannot be found. Put it on the class path, or mend what keeps it from being generated.
  Long id;
  Missing missing;
}
