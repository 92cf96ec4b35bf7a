package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.*;

@Entity
@BatchEntity
class Item {
  @Id Long id;
  @Embedded String name; //! Item.name is annotated with @Embedded, but its type is java.lang.String, which is no class of several values. Leave @Embedded away.
}
