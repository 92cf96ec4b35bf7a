package dev.graphsert.it.own;

import dev.graphsert.BatchEntity;
import dev.graphsert.CollectionTable;
import dev.graphsert.Column;
import dev.graphsert.Embedded;
import dev.graphsert.Embedded.Renamed;
import dev.graphsert.Id;
import dev.graphsert.OwnedCollection;
import dev.graphsert.Reference;
import java.util.ArrayList;
import java.util.List;

/** Embedded classes that are no records, and columns that what is around them calls otherwise. */
final class OurDesk {

  private OurDesk() {}

  @BatchEntity(table = "desk")
  static class Desk {
    @Id @Embedded private Key key;

    @Embedded(prefix = "top_")
    Surface top;

    @Embedded(
        renamed = {
          @Renamed(member = "colour", column = "side"),
          @Renamed(member = "size.width", column = "across"),
          @Renamed(member = "size.deep", column = "depth"),
          @Renamed(member = "maker", column = "side_maker")
        })
    Surface sides;

    @Embedded Care care = new Care();

    @CollectionTable(
        table = "desk_drawers",
        ownerColumns = {"room", "number"})
    @Embedded(prefix = "", renamed = @Renamed(member = "size.width", column = "inner_width"))
    List<Drawer> drawers = new ArrayList<>();

    @Reference(column = {"other_room", "other_number"})
    Desk other;

    Desk(String room, int number) {
      this.key = new Key(room, number);
    }

    Key key() {
      return key;
    }
  }

  static class Key {
    private String room;
    int number;

    Key(String room, int number) {
      this.room = room;
      this.number = number;
    }

    String getRoom() {
      return room;
    }
  }

  static class Material {
    @Column(name = "made_of")
    String material = "oak";
  }

  static class Surface extends Material {
    private String colour;
    Size size;
    Maker maker;

    Surface(String colour, Size size, Maker maker) {
      this.colour = colour;
      this.size = size;
      this.maker = maker;
    }

    String colour() {
      return colour;
    }
  }

  static class Care {
    String note = "wax";

    @OwnedCollection(
        column = {"in_room", "on_desk"},
        positionColumn = "place")
    private List<Maker> polishers = new ArrayList<>();

    List<Maker> getPolishers() {
      return polishers;
    }
  }

  record Size(int width, Integer deep) {}

  static class Drawer {
    String label;
    @Embedded Size size;

    Drawer(String label, Size size) {
      this.label = label;
      this.size = size;
    }
  }

  @BatchEntity(table = "maker")
  static class Maker {
    Long id;
    String name;

    Maker(String name) {
      this.name = name;
    }
  }
}
