package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.*;

/** The same of members, and annotations of the application that stand for it. */
@Entity
@BatchEntity
class OfMembers {
  @Id Long id;
  @ListIndexBase String withListIndexBase; //! OfMembers.withListIndexBase cannot be inserted as @ListIndexBase says: Positions begin at 0 here. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @CollectionId String withCollectionId; //! OfMembers.withCollectionId cannot be inserted as @CollectionId says: Rows of a collection have no ids of their own here. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @Any String withAny; //! OfMembers.withAny cannot be inserted as @Any says: What it refers to is in no single table, so that it has no foreign key. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @ManyToAny String withManyToAny; //! OfMembers.withManyToAny cannot be inserted as @ManyToAny says: What it refers to is in no single table, so that it has no foreign key. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @JoinFormula String withJoinFormula; //! OfMembers.withJoinFormula cannot be inserted as @JoinFormula says: Joins by formula have no column to fill. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @JoinColumnOrFormula String withJoinColumnOrFormula; //! OfMembers.withJoinColumnOrFormula cannot be inserted as @JoinColumnOrFormula says: Joins by formula have no column to fill. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @JoinColumnsOrFormulas String withJoinColumnsOrFormulas; //! OfMembers.withJoinColumnsOrFormulas cannot be inserted as @JoinColumnsOrFormulas says: Joins by formula have no column to fill. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @TenantId String withTenantId; //! OfMembers.withTenantId cannot be inserted as @TenantId says: The tenant is known to Hibernate alone. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @TimeZoneStorage String withTimeZoneStorage; //! OfMembers.withTimeZoneStorage cannot be inserted as @TimeZoneStorage says: A time fills one column here, and its zone none. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @TimeZoneColumn String withTimeZoneColumn; //! OfMembers.withTimeZoneColumn cannot be inserted as @TimeZoneColumn says: A time fills one column here, and its zone none. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @EmbeddedColumnNaming String withEmbeddedColumnNaming; //! OfMembers.withEmbeddedColumnNaming cannot be inserted as @EmbeddedColumnNaming says: Columns of what is embedded are named by @AttributeOverride here. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @Type String withType; //! OfMembers.withType cannot be inserted as @Type says: What it stores only Hibernate knows. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @CompositeType String withCompositeType; //! OfMembers.withCompositeType cannot be inserted as @CompositeType says: What it stores only Hibernate knows. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @JavaType String withJavaType; //! OfMembers.withJavaType cannot be inserted as @JavaType says: What it stores only Hibernate knows. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @JdbcType String withJdbcType; //! OfMembers.withJdbcType cannot be inserted as @JdbcType says: What it stores only Hibernate knows. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @Struct String withStruct; //! OfMembers.withStruct cannot be inserted as @Struct says: What it stores only Hibernate knows. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @AttributeAccessor String withAttributeAccessor; //! OfMembers.withAttributeAccessor cannot be inserted as @AttributeAccessor says: What it stores only Hibernate knows. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @ColumnTransformer String withColumnTransformer; //! OfMembers.withColumnTransformer cannot be inserted as @ColumnTransformer says: It stores by SQL of its own. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @ColumnTransformers String withColumnTransformers; //! OfMembers.withColumnTransformers cannot be inserted as @ColumnTransformers says: It stores by SQL of its own. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @YetUnknown String withYetUnknown; //! OfMembers.withYetUnknown cannot be inserted as @YetUnknown says: Graphsert does not know what it does to a row. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @Generated(sql = "lower(name)") String byExpression; //! OfMembers.byExpression cannot be inserted as @Generated says: It stores by SQL of its own. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @Composed String composed; //! OfMembers.composed cannot be inserted as @Composed says: It stands for @Type, which is read only at the member itself. Change the mapping, or exclude the member with @dev.graphsert.Transient.

  @Type
  @interface Composed {}
}
