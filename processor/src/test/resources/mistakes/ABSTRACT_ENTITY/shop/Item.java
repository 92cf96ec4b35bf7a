package shop;
import dev.graphsert.*;
@BatchEntity
abstract class Item { //! shop.Item cannot be a @BatchEntity: it is abstract, so it has no instances to insert. Put the annotation on its concrete subclasses, with which its members are inserted; or say with @Inheritance how they are stored.
  Long id;
}
