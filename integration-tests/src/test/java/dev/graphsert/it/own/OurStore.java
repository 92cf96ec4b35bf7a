package dev.graphsert.it.own;

import dev.graphsert.BatchEntity;
import dev.graphsert.CollectionTable;
import dev.graphsert.Column;
import dev.graphsert.ColumnConverter;
import dev.graphsert.Id;
import dev.graphsert.OwnedCollection;
import dev.graphsert.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What it owns has columns of it, and of keys. */
@BatchEntity(table = "store")
class OurStore {
  Long id;

  @OwnedCollection(column = "coded_in", keyColumn = "code", keyConverter = Shouted.class)
  Map<String, Fruit> byCode = new LinkedHashMap<>();

  @OwnedCollection(column = "from", keyColumn = "country")
  Map<OurArtist, Fruit> byGrower = new LinkedHashMap<>();

  @OwnedCollection(column = "named_in", keyColumn = "called")
  private final Map<String, Fruit> byName = new LinkedHashMap<>();

  @OwnedCollection(
      column = "placed_in",
      keyColumn = {"place_a", "place_b"})
  Map<Place, Fruit> byPlace = new LinkedHashMap<>();

  @OwnedCollection(column = "title_in")
  Map<String, Fruit> byTitle = new LinkedHashMap<>();

  @CollectionTable(
      table = "store_notes",
      ownerColumns = "store",
      keyColumn = {"of_a", "of_b"})
  @Column(name = "note")
  Map<Place, String> notes = new LinkedHashMap<>();

  @CollectionTable(table = "store_places", ownerColumns = "store")
  @Reference(column = {"at_a", "at_b"})
  List<Place> places = new ArrayList<>();

  @CollectionTable(table = "store_fruits", ownerColumns = "store", keyMember = "title")
  @Reference(column = "fruit")
  Map<String, Fruit> sold = new LinkedHashMap<>();

  Room room = new Room(new LinkedHashMap<>(), new ArrayList<>());

  Map<String, Fruit> getByName() {
    return byName;
  }

  record Room(
      @OwnedCollection(column = "drawer_of", keyColumn = "drawer") Map<Integer, Fruit> kept,
      @OwnedCollection(column = "room_of", positionColumn = "place") List<Fruit> shown) {}

  @BatchEntity(table = "fruit")
  static class Fruit {
    Long id;
    String title;

    @Reference(column = {"grown_a", "grown_b"})
    Place grown;

    Fruit(String title) {
      this.title = title;
    }
  }

  @BatchEntity(table = "place")
  static class Place {
    @Id int a;
    @Id String b;

    Place(int a, String b) {
      this.a = a;
      this.b = b;
    }
  }

  static class Shouted implements ColumnConverter<String, String> {
    @Override
    public String toColumn(String value) {
      return value.toUpperCase(Locale.ROOT);
    }
  }
}
