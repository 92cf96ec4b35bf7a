package shop;
import dev.graphsert.*;
import java.util.List;
@BatchEntity
class Item {
  Long id;
  @Reference(target = Item.class) Runnable one; //! Item.one names shop.Item as what it leads to, which is no java.lang.Runnable. Name a class that is, or leave target away.
  @Owned(target = Item.class) Runnable two; //! Item.two names shop.Item as what it leads to, which is no java.lang.Runnable. Name a class that is, or leave target away.
  @OwnedCollection(target = Item.class) List<Runnable> three; //! Item.three names shop.Item as what it leads to, which is no java.lang.Runnable. Name a class that is, or leave target away.
  @CollectionTable @Reference(target = Item.class) List<Runnable> four; //! Item.four names shop.Item as what it leads to, which is no java.lang.Runnable. Name a class that is, or leave target away.
  @Reference(target = Item.class) Object five;
  @Reference(target = String.class) Object six; //! Item.six is annotated with @Reference, but its type is java.lang.String, which is no @BatchEntity. Annotate that class, or name the column with @Column.
}
