package shop;
import dev.graphsert.BatchEntity;
import jakarta.persistence.*;
class Items {
  @Entity
  @BatchEntity
  static class ByNobody {
    @EmbeddedId Key key;
    @MapsId("third") @ManyToOne Simple simple; //! ByNobody.simple cannot be inserted as @MapsId says: The key has no part "third". Change the mapping, or exclude the member with @dev.graphsert.Transient.
  }

  @Entity
  @BatchEntity
  @IdClass(Key.class)
  static class ByAll {
    @Id Long first;
    @Id Long second;
    @MapsId @ManyToOne Simple simple; //! ByAll.simple cannot be inserted as @MapsId says: The key has several members, and it does not name one of them. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  }

  @Entity
  @BatchEntity
  static class OfSeveral {
    @Id Long id;
    @MapsId @OneToOne ByTwo two;
  }

  @Entity
  @BatchEntity
  static class OfOther {
    @Id String id;
    @MapsId @OneToOne Simple simple; //! OfOther.simple cannot be inserted as @MapsId says: The id of Simple, which id is to repeat, is not of type java.lang.String, nor has it the same members, visible from here. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  }

  @Entity
  @BatchEntity
  static class ByOne {
    @Id Long id;
    @ManyToOne
    @JoinColumn(name = "key_first")
    ByTwo two;
  }

  @Embeddable
  static class Key {
    Long first;
    Long second;
  }
}
