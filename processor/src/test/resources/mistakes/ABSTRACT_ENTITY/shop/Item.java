package shop;
import dev.graphsert.*;
@BatchEntity
abstract class Item { //! shop.Item cannot be a @BatchEntity: it is abstract, so it has no instances to insert. Put the annotation on its concrete subclasses; its members are inserted with them.
  Long id;
}
