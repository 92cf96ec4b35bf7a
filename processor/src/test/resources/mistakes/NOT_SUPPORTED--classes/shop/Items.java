package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.*;

class Items {

  @Entity
  @BatchEntity
  @SecondaryTable(name = "more")
  static class Spread { //! Spread cannot be inserted as @SecondaryTable says: Secondary tables are not supported yet. Change the mapping, or insert this class by other means.
    @Id Long id;
  }

  @Entity
  @BatchEntity
  @EntityListeners({Quiet.class, Listener.class})
  static class Listened { //! Listened cannot be inserted as @EntityListeners says: Listener.before does not take the entity. Change the mapping, or insert this class by other means.
    @Id Long id;

    @PrePersist
    private void before() {}
  }

  @Entity
  @BatchEntity
  @IdClass(Long.class)
  static class ByTwo { //! ByTwo cannot be inserted as @IdClass says: Keys of several columns are not supported yet. Change the mapping, or insert this class by other means.
    @Id Long first;
    @Id Long second;
  }

  @Entity
  @BatchEntity
  static class ByEmbedded {
    @EmbeddedId Key key; //! ByEmbedded.key cannot be inserted as @EmbeddedId says: Keys of several columns are not supported yet. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  }

  @Entity
  @BatchEntity
  static class ByUnknownGenerator {
    @Id
    @GeneratedValue(generator = "elsewhere")
    Long id; //! ByUnknownGenerator.id cannot be inserted as @GeneratedValue says: Its generator "elsewhere" is no @SequenceGenerator on the member, its class, a superclass or the package. Generate by IDENTITY, SEQUENCE or UUID, or leave @GeneratedValue away and set ids yourself.
  }

  @Embeddable
  static class Key {
    int a;
  }

  static class Quiet {}

  static class Listener {
    @PrePersist
    void before(String other) {}
  }
}
