package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.*;

@BatchEntity
@Entity
class Item extends Base {} //! Item cannot be inserted as @Entity says: shop.Base, with which it shares its ids, has no insert plan. Change the mapping, or insert this class by other means. //! Item cannot be inserted as @Entity says: shop.Base says nothing of its subclasses, so that its own insert plan cannot know them. Annotate that class with @Inheritance, which changes nothing for JPA.

@Entity
class Base {
  @Id Long id;
}
