package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.*;

class Items {

  @Entity
  @BatchEntity
  @SecondaryTable(name = "more")
  static class Spread {
    @Column(table = "less") String text; //! Spread.text cannot be inserted as @Column says: Its table less is no @SecondaryTable here. Change the mapping, or exclude the member with @dev.graphsert.Transient.
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
  static class ByUnknownGenerator {
    @Id
    @GeneratedValue(generator = "elsewhere")
    Long id; //! ByUnknownGenerator.id cannot be inserted as @GeneratedValue says: Its generator "elsewhere" is no @SequenceGenerator on the member, its class, a superclass or the package. Generate by IDENTITY, SEQUENCE or UUID, name an IdGenerator in @BatchEntity(idGenerator), or leave @GeneratedValue away and set ids yourself.
  }

  static class Quiet {}

  static class Listener {
    @PrePersist
    void before(String other) {}
  }
}
