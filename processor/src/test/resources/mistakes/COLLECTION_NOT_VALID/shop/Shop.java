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

  @CollectionTable(keyColumn = "place")
  Map<Place, String> places; //! Shop.places cannot be inserted as @CollectionTable says: it must name a column for each of Place's id, which are street, number. Change the annotation, or exclude the member with @Transient.

  @CollectionTable(keyColumn = {"a", "b"})
  Map<String, String> values; //! Shop.values cannot be inserted as @CollectionTable says: values are stored in one column, and several are named for its keys. Change the annotation, or exclude the member with @Transient.

  @CollectionTable(keyColumn = "key", keyMember = "street")
  Map<String, Place> both; //! Shop.both cannot be inserted as @CollectionTable says: keys have a column, or are a member of the elements, and not both. Change the annotation, or exclude the member with @Transient.

  @CollectionTable(keyMember = "town")
  Map<String, Place> towns; //! Shop.towns cannot be inserted as @CollectionTable says: its elements have no member town. Change the annotation, or exclude the member with @Transient.

  @CollectionTable(keyMember = "number")
  Map<String, Place> numbers; //! Shop.numbers cannot be inserted as @CollectionTable says: its keys are of type java.lang.String, and number is of type int. Change the annotation, or exclude the member with @Transient.

  @CollectionTable(keyMember = "length")
  Map<Integer, String> lengths; //! Shop.lengths cannot be inserted as @CollectionTable says: its elements have no member length. Change the annotation, or exclude the member with @Transient.

  @CollectionTable(keyMember = "street")
  List<Place> unkeyed; //! Shop.unkeyed cannot be inserted as @CollectionTable says: only maps have keys. Change the annotation, or exclude the member with @Transient.

  @CollectionTable(ownerColumns = {"a", "b"})
  List<String> owners; //! Shop.owners cannot be inserted as @CollectionTable says: it must name a column for each of Shop's id, which are id. Change the annotation, or exclude the member with @Transient.

  @CollectionTable List<Part> parts;

  @OwnedCollection(column = "shop_id")
  List<Item> fills; //! Shop.fills cannot be inserted as @OwnedCollection says: Item.shop fills its column too: the elements refer to their owner by themselves, or the collection does it for them. Change the annotation, or exclude the member with @Transient.

  @OwnedCollection(column = {"a", "b"})
  List<Place> several; //! Shop.several cannot be inserted as @OwnedCollection says: it must name a column for each of Shop's id, which are id. Change the annotation, or exclude the member with @Transient.

  @OwnedCollection(positionColumn = "place")
  List<Place> positions; //! Shop.positions cannot be inserted as @OwnedCollection says: positions and keys go with the column of the owner, and none is named. Change the annotation, or exclude the member with @Transient.

  @OwnedCollection(column = "c", positionColumn = "place")
  Set<Place> sets; //! Shop.sets cannot be inserted as @OwnedCollection says: only the elements of a List have a position, not of java.util.Set<shop.Place>. Change the annotation, or exclude the member with @Transient.

  @OwnedCollection(keyColumn = "k")
  Map<String, Place> keys; //! Shop.keys cannot be inserted as @OwnedCollection says: positions and keys go with the column of the owner, and none is named. Change the annotation, or exclude the member with @Transient.

  @OwnedCollection(column = {"c", "d"}, positionColumn = "place")
  Map<String, Place> maps; //! Shop.maps cannot be inserted as @OwnedCollection says: only the elements of a List have a position, not of java.util.Map<java.lang.String, shop.Place>. Change the annotation, or exclude the member with @Transient.

  @OwnedCollection(column = "c", keyColumn = "k")
  List<Item> noMap; //! Shop.noMap cannot be inserted as @OwnedCollection says: only maps have keys. Change the annotation, or exclude the member with @Transient.

  @OwnedCollection(column = "c", keyConverter = Upper.class)
  Map<String, Item> converted; //! Shop.converted cannot be inserted as @OwnedCollection says: a converter of keys goes with their column, and none is named. Change the annotation, or exclude the member with @Transient.

  @OwnedCollection(column = "c", keyColumn = "k")
  Map<byte[], Item> ofBytes; //! Shop.ofBytes cannot be inserted as @OwnedCollection says: keys of type byte[] are not supported. Change the annotation, or exclude the member with @Transient.

  @OwnedCollection(column = "c", keyColumn = "k")
  Map<Place, Item> ofPlaces; //! Shop.ofPlaces cannot be inserted as @OwnedCollection says: it must name a column for each of Place's id, which are street, number. Change the annotation, or exclude the member with @Transient.

  @OwnedCollection(column = "c", keyColumn = "shop_id")
  Map<String, Item> keyFills; //! Shop.keyFills cannot be inserted as @OwnedCollection says: Item.shop fills its column too: the elements refer to their owner by themselves, or the collection does it for them. Change the annotation, or exclude the member with @Transient.

  Wrapped wrapped;

  record Part(@CollectionTable List<String> texts) {} //! Shop.parts.texts cannot be inserted as @CollectionTable says: an element of a collection cannot own others, or collections. Change the annotation, or exclude the member with @Transient.

  record Wrapped(@OwnedCollection(column = "shop_id") List<Item> places) {} //! Shop.wrapped.places cannot be inserted as @OwnedCollection says: Item.shop fills its column too: the elements refer to their owner by themselves, or the collection does it for them. Change the annotation, or exclude the member with @Transient.

  static class Upper implements dev.graphsert.ColumnConverter<String, String> {
    @Override
    public String toColumn(String value) {
      return value;
    }
  }

  @CollectionTable
  @dev.graphsert.Column(table = "elsewhere")
  java.util.List<String> notHere; //! Shop.notHere cannot be inserted as @CollectionTable says: its elements are in the table of @CollectionTable, and not in "elsewhere". Change the annotation, or exclude the member with @Transient.
}
