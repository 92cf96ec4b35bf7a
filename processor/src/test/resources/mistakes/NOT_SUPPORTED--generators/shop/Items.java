package shop;
import dev.graphsert.BatchEntity;
import jakarta.persistence.*;
import org.hibernate.annotations.*;
class Items {
  @IdGeneratorType
  @interface Counted {}
  @ValueGenerationType
  @interface Stamped {}
  @Entity
  @BatchEntity
  static class ByName {
    @Id @GeneratedValue(generator = "made") @GenericGenerator(name = "made") Long id; //! ByName.id cannot be inserted as @GeneratedValue says: Its generator "made" is no @SequenceGenerator on the member, its class, a superclass or the package. Generate by IDENTITY, SEQUENCE or UUID, name an IdGenerator in @BatchEntity(idGenerator), or leave @GeneratedValue away and set ids yourself.
  }
  @Entity
  @BatchEntity
  @GenericGenerator(name = "made")
  @GenericGenerator(name = "other")
  static class Nearby {
    @Id @GeneratedValue Long id; //! Nearby.id cannot be inserted as @GeneratedValue says: The generator that is declared for it is no @SequenceGenerator. Generate by IDENTITY, SEQUENCE or UUID, name an IdGenerator in @BatchEntity(idGenerator), or leave @GeneratedValue away and set ids yourself.
  }
  @Entity
  @BatchEntity
  @TableGenerator(name = "counters")
  static class ByTable {
    @Id @GeneratedValue Long id; //! ByTable.id cannot be inserted as @GeneratedValue says: The generator that is declared for it is no @SequenceGenerator. Generate by IDENTITY, SEQUENCE or UUID, name an IdGenerator in @BatchEntity(idGenerator), or leave @GeneratedValue away and set ids yourself.
  }
  @Entity
  @BatchEntity
  static class ByType {
    @Id @Counted Long id; //! ByType.id cannot be inserted as @Counted says: Only Hibernate can run it; ids can be made by an IdGenerator that @BatchEntity(idGenerator) names. Change the mapping, or exclude the member with @dev.graphsert.Transient.
    @Stamped String stamp; //! ByType.stamp cannot be inserted as @Stamped says: Only Hibernate can run it; ids can be made by an IdGenerator that @BatchEntity(idGenerator) names. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  }
}
