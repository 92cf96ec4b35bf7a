package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.*;

@BatchEntity
@Entity
class Item extends Base {} //! shop.Item cannot be inserted as @Entity says: shop.Base is an entity too, and a row in several tables is not supported yet. Make it a @MappedSuperclass, or insert this class by other means.

@Entity
class Base {
  @Id Long id;
}
