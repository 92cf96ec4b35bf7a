package shop;
import dev.graphsert.*;
class Items {
  @BatchEntity
  static class Part {
    @Id Long id;
    @Embedded Inside inside;
  }

  static class Inside {
    @Reference(fills = "id") Item item; //! Part.inside.item cannot fill id: only members of the entity itself fill its id. Name a member of the id, by its path if that is embedded, that is made as the target's whole id is, or leave fills away.
  }
}
