package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.Entity;

@Entity
@BatchEntity
class Item { //! shop.Item has no id: no persistent field or property is annotated with @Id. The id is needed to number its rows and to refer to them. Annotate the one that holds the primary key.
  Long id;
}
