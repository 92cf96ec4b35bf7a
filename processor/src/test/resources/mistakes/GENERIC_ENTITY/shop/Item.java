package shop;
import dev.graphsert.*;
@BatchEntity
class Item<T> { //! shop.Item cannot be a @BatchEntity: it has type parameters, so its columns have no definite type. Make it an abstract superclass and annotate a subclass that names the types.
  Long id;
  T value;
}
