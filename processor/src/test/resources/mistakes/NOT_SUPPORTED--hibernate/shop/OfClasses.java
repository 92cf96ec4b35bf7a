package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.*;

/** All that Hibernate alone can do. */
class OfClasses {

  @Entity
  @BatchEntity
  @DiscriminatorFormula
  static class WithDiscriminatorFormula { //! WithDiscriminatorFormula cannot be inserted as @DiscriminatorFormula says: A discriminator by formula has no column to fill. Change the mapping, or insert this class by other means.
    @Id Long id;
  }

  @Entity
  @BatchEntity
  @DiscriminatorOptions
  static class WithDiscriminatorOptions { //! WithDiscriminatorOptions cannot be inserted as @DiscriminatorOptions says: Its column may be filled by other means. Change the mapping, or insert this class by other means.
    @Id Long id;
  }

  @Entity
  @BatchEntity
  @DynamicInsert
  static class WithDynamicInsert { //! WithDynamicInsert cannot be inserted as @DynamicInsert says: Graphsert writes NULL where it would leave a column's default. Change the mapping, or insert this class by other means.
    @Id Long id;
  }

  @Entity
  @BatchEntity
  @SoftDelete
  static class WithSoftDelete { //! WithSoftDelete cannot be inserted as @SoftDelete says: Its column has no member that could fill it. Change the mapping, or insert this class by other means.
    @Id Long id;
  }

  @Entity
  @BatchEntity
  @Persister
  static class WithPersister { //! WithPersister cannot be inserted as @Persister says: What it stores only Hibernate knows. Change the mapping, or insert this class by other means.
    @Id Long id;
  }

  @Entity
  @BatchEntity
  @SQLInsert
  static class WithSQLInsert { //! WithSQLInsert cannot be inserted as @SQLInsert says: It stores by SQL of its own. Change the mapping, or insert this class by other means.
    @Id Long id;
  }

  @Entity
  @BatchEntity
  @Subselect
  static class WithSubselect { //! WithSubselect cannot be inserted as @Subselect says: There is no table to insert into. Change the mapping, or insert this class by other means.
    @Id Long id;
  }

  @Entity
  @BatchEntity
  @YetUnknown
  static class WithYetUnknown { //! WithYetUnknown cannot be inserted as @YetUnknown says: Graphsert does not know what it does to a row. Change the mapping, or insert this class by other means.
    @Id Long id;
  }
}
