package shop;
import dev.graphsert.*;
import dev.graphsert.Embedded.Renamed;
import java.util.List;
@BatchEntity
class Item {
  Long id;
  @Embedded(prefix = "a", renamed = @Renamed(member = "nothing", column = "x")) Place unknown; //! Item.unknown calls a column of "nothing" otherwise, but it has no such member. Name a member with a column, by its path from there, or leave it away.
  @Embedded(prefix = "b", renamed = @Renamed(member = "street.name", column = "x")) Place deeper; //! Item.deeper calls a column of "street.name" otherwise, but it has no such member. Name a member with a column, by its path from there, or leave it away.
  @Embedded(prefix = "c", renamed = @Renamed(member = "spot", column = "x")) Place whole; //! Item.whole calls a column of "spot" otherwise, but that is an embedded value, and has no column by itself. Name a member with a column, by its path from there, or leave it away.
  @Embedded(prefix = "d", renamed = @Renamed(member = "tags", column = "x")) Tagged collection; //! Item.collection calls a column of "tags" otherwise, but that is a collection, and has no column by itself. Name a member with a column, by its path from there, or leave it away.
  @Embedded(prefix = "e", renamed = @Renamed(member = "spot.x", column = {"x", "y"})) Place several; //! Item.several calls a column of "spot.x" otherwise, but a value has one column, and 2 are named. Name a member with a column, by its path from there, or leave it away.
  @Embedded(prefix = "f", renamed = @Renamed(member = "spot.x", column = {})) Place none; //! Item.none calls a column of "spot.x" otherwise, but a value has one column, and 0 are named. Name a member with a column, by its path from there, or leave it away.
  @Embedded(
      prefix = "g",
      renamed = {
        @Renamed(member = "street", column = "v"),
        @Renamed(member = "street", column = "w")
      })
  Place twice; //! Item.twice calls a column of "street" otherwise, but that has several names. Name a member with a column, by its path from there, or leave it away.

  record Place(String street, Spot spot) {}

  record Spot(int x, int y) {}

  record Tagged(int number, @CollectionTable List<String> tags) {}
}
