package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.*;
import java.util.*;

@Entity
@BatchEntity
class Item {
  @Id Long id;
  @ElementCollection List<Part> parts;

  @Embeddable
  static class Part {
    String name;
    @ElementCollection Set<String> tags; //! Item.parts.tags cannot be inserted as @ElementCollection says: An element of a collection cannot own others, or collections. Change the mapping, or exclude the member with @dev.graphsert.Transient.
    @ManyToMany Set<Item> items; //! Item.parts.items cannot be inserted as @ManyToMany says: An element of a collection cannot own others, or collections. Change the mapping, or exclude the member with @dev.graphsert.Transient.
    @Embedded Label label;
  }

  @Embeddable
  static class Label {
    String text;

    @OneToMany(mappedBy = "parent", cascade = CascadeType.ALL)
    Set<Item> owned; //! Item.parts.label.owned cannot be inserted as @OneToMany says: An element of a collection cannot own others, or collections. Change the mapping, or exclude the member with @dev.graphsert.Transient.

    @OneToOne(mappedBy = "parent", cascade = CascadeType.ALL)
    Item one; //! Item.parts.label.one cannot be inserted as @OneToOne says: An element of a collection cannot own others, or collections. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  }
}
