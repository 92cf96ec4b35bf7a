package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Map;
import java.util.Set;

class Items {
  @Entity
  @BatchEntity
  static class Owner {
    @Id Long id;
    String code;
    Part part;
    @OneToMany @JoinColumn Map<byte[], Item> byBytes; //! Owner.byBytes cannot be inserted as @MapKeyColumn says: Keys are values of one column that are compared exactly, and not of type byte[]. Change the mapping, or exclude the member with @dev.graphsert.Transient.
    @OneToMany @JoinColumn @MapKeyColumn(name = "owner_id") Map<Long, Item> byFilled; //! Owner.byFilled cannot be inserted as @JoinColumn says: Item.owner fills its column too: declare that with insertable = false and updatable = false, or name it in mappedBy. Change the mapping, or exclude the member with @dev.graphsert.Transient.
    @OneToMany @JoinColumn(name = "own") @MapKeyJoinColumn(updatable = false) Map<Item, Item> byFixed; //! Owner.byFixed cannot be inserted as @MapKeyJoinColumn says: Hibernate fills such a column by an update, and here by none. Change the mapping, or exclude the member with @dev.graphsert.Transient.
    @OneToMany @JoinColumn @JoinTable List<Item> joined; //! Owner.joined cannot be inserted as @JoinColumn says: It has a @JoinTable too, and only one can be filled. Change the mapping, or exclude the member with @dev.graphsert.Transient.
    @ManyToMany @JoinColumn List<Item> many; //! Owner.many cannot be inserted as @JoinColumn says: The columns belong into the joinColumns of the table. Change the mapping, or exclude the member with @dev.graphsert.Transient.
    @OneToMany @JoinColumn(table = "more") List<Item> elsewhere; //! Owner.elsewhere cannot be inserted as @JoinColumn says: Columns are in the first table of the elements; refer to the owner from there, and name that in mappedBy. Change the mapping, or exclude the member with @dev.graphsert.Transient.
    @OneToMany @JoinColumn(insertable = false) List<Item> readOnly; //! Owner.readOnly cannot be inserted as @JoinColumn says: A column that is not insertable could only be updated. Change the mapping, or exclude the member with @dev.graphsert.Transient.
    @OneToMany @JoinColumn(updatable = false) List<Item> fixed; //! Owner.fixed cannot be inserted as @JoinColumn says: Hibernate fills such a column by an update, which is forbidden here. Change the mapping, or exclude the member with @dev.graphsert.Transient.
    @OneToMany @JoinColumn(referencedColumnName = "code") List<Item> byCode; //! Owner.byCode cannot be inserted as @JoinColumn says: Its referencedColumnName is neither the column of the target's id, nor that of a value of the target that can be read here. Change the mapping, or exclude the member with @dev.graphsert.Transient.
    @OneToMany @JoinColumn(name = "owner_id") Set<Item> filledTwice; //! Owner.filledTwice cannot be inserted as @JoinColumn says: Item.owner fills its column too: declare that with insertable = false and updatable = false, or name it in mappedBy. Change the mapping, or exclude the member with @dev.graphsert.Transient.
    @OneToMany @JoinColumn @OrderColumn Set<Item> ordered; //! Owner.ordered cannot be inserted as @OrderColumn says: Only the elements of a List have a place. Change the mapping, or exclude the member with @dev.graphsert.Transient.
    @OneToMany @JoinColumn List<String> texts; //! Owner.texts refers to java.lang.String, which has no insert plan. Annotate that class with @BatchEntity beside @Entity, or compile with -Agraphsert.entities=jpa, which does it for every @Entity.
  }

  @Embeddable
  static class Part {
    @OneToMany @JoinColumn(name = "owner_id") List<Item> items; //! Owner.part.items cannot be inserted as @JoinColumn says: Item.owner fills its column too: declare that with insertable = false and updatable = false, or name it in mappedBy. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  }

  @Entity
  @BatchEntity
  @AssociationOverride(name = "items", joinTable = @JoinTable(name = "other"))
  @AssociationOverride(name = "many", joinColumns = @JoinColumn(name = "other"))
  @AssociationOverride(name = "texts", joinColumns = @JoinColumn(name = "other"))
  static class Overriding {
    @Id Long id;
    @OneToMany @JoinColumn List<Item> items; //! Overriding.items cannot be inserted as @AssociationOverride says: It names no joinColumns, which the elements have. Change the mapping, or exclude the member with @dev.graphsert.Transient.
    @ManyToMany List<Item> many; //! Overriding.many cannot be inserted as @AssociationOverride says: It names no joinTable, and the columns are in one. Change the mapping, or exclude the member with @dev.graphsert.Transient.
    @ElementCollection List<String> texts; //! Overriding.texts cannot be inserted as @AssociationOverride says: Hibernate changes no @CollectionTable by it. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  }
}
