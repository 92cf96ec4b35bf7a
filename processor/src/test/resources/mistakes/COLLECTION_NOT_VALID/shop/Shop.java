package shop;

import dev.graphsert.BatchEntity;
import dev.graphsert.CollectionTable;
import dev.graphsert.OwnedCollection;
import java.util.List;
import java.util.Map;
import java.util.Set;

@BatchEntity
public class Shop {

  Long id;

  @CollectionTable int[] array; //! Shop.array cannot be inserted as @CollectionTable says: its type, int[], is no collection or map of a definite type. Change the annotation, or exclude the member with @Transient.

  @CollectionTable(positionColumn = "place")
  Set<String> set; //! Shop.set cannot be inserted as @CollectionTable says: only the elements of a List have a position. Change the annotation, or exclude the member with @Transient.

  @CollectionTable(keyColumn = "key")
  List<String> list; //! Shop.list cannot be inserted as @CollectionTable says: only maps have keys. Change the annotation, or exclude the member with @Transient.

  @CollectionTable Map<byte[], String> bytes; //! Shop.bytes cannot be inserted as @CollectionTable says: keys of type byte[] are not supported. Change the annotation, or exclude the member with @Transient.

  @CollectionTable Map<Place, String> places; //! Shop.places cannot be inserted as @CollectionTable says: keys are entities whose id has one column, and not shop.Place. Change the annotation, or exclude the member with @Transient.

  @CollectionTable(ownerColumns = {"a", "b"})
  List<String> owners; //! Shop.owners cannot be inserted as @CollectionTable says: it must name a column for each of Shop's id, which are id. Change the annotation, or exclude the member with @Transient.

  @CollectionTable List<Part> parts;

  @OwnedCollection(column = "shop_id")
  List<Item> fills; //! Shop.fills cannot be inserted as @OwnedCollection says: Item.shop fills its column too: the elements refer to their owner by themselves, or the collection does it for them. Change the annotation, or exclude the member with @Transient.

  @OwnedCollection(column = {"a", "b"})
  List<Place> several; //! Shop.several cannot be inserted as @OwnedCollection says: it must name a column for each of Shop's id, which are id. Change the annotation, or exclude the member with @Transient.

  @OwnedCollection(positionColumn = "place")
  List<Place> positions; //! Shop.positions cannot be inserted as @OwnedCollection says: a position goes with the column of the owner, and none is named. Change the annotation, or exclude the member with @Transient.

  @OwnedCollection(column = "c", positionColumn = "place")
  Set<Place> sets; //! Shop.sets cannot be inserted as @OwnedCollection says: only the elements of a List have a position, not of java.util.Set<shop.Place>. Change the annotation, or exclude the member with @Transient.

  @OwnedCollection(column = "c")
  Map<String, Place> maps; //! Shop.maps cannot be inserted as @OwnedCollection says: of a map only the values are inserted, without a column of theirs. Change the annotation, or exclude the member with @Transient.

  Wrapped wrapped;

  record Part(@CollectionTable List<String> texts) {} //! Shop.parts.texts cannot be inserted as @CollectionTable says: an element of a collection cannot own others, or collections. Change the annotation, or exclude the member with @Transient.

  record Wrapped(@OwnedCollection(column = "w") List<Place> places) {} //! Shop.wrapped.places cannot be inserted as @OwnedCollection says: it is in a record, which may be missing. Change the annotation, or exclude the member with @Transient.

  @CollectionTable
  @dev.graphsert.Column(table = "elsewhere")
  java.util.List<String> notHere; //! Shop.notHere cannot be inserted as @CollectionTable says: its elements are in the table of @CollectionTable, and not in "elsewhere". Change the annotation, or exclude the member with @Transient.
}
