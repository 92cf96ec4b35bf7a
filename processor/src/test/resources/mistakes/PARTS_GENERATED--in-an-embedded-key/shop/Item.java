package shop;
import dev.graphsert.BatchEntity;
import jakarta.persistence.*;
@Entity
@BatchEntity
class Item {
  @EmbeddedId Key key;

  @Embeddable
  static class Key {
    @GeneratedValue Long one;
    @GeneratedValue Long two; //! Item.key.two cannot be generated: it is a part of an id of which key.one is generated already, and only one can be. Set the others before adding.
  }
}
