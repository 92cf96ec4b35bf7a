package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.*;

@Entity
@BatchEntity
class Item {
  @Id Long id;
  @Embedded String name; //! Item.name is annotated with @Embedded, but its type is java.lang.String, which is no @Embeddable class. Annotate that class, or leave @Embedded away.
}
