package shop;

import dev.graphsert.BatchEntity;
import dev.graphsert.Column;
import dev.graphsert.Embedded;
import dev.graphsert.Reference;
import dev.graphsert.Transient;

@BatchEntity
public class Item {
  Long id;
  Place place;
  @Embedded(prefix = "second_") Place other;
  @Embedded(prefix = "") Size size;
  private Size outer;
  Size row;
  Size item;
  Size visitor;
  Link link;
  Link next;
  @Embedded Colour colour;

  @Embedded(
      renamed = {
        @Embedded.Renamed(member = "street", column = "lane"),
        @Embedded.Renamed(member = "spot.y", column = "Y")
      })
  Place third;

  static class Shade {
    private int depth;
  }

  static class Colour extends Shade {
    private String name;
    @Embedded(renamed = @Embedded.Renamed(member = "to", column = "mixed")) Link link;

    String getName() {
      return name;
    }
  }

  record Place(String street, Spot spot) {}

  record Spot(@Column(name = "X") int x, int y, @Transient int z) {}

  record Size(double width, Double height) {}

  record Link(@Reference(column = "target", cascade = false) Item to, Item from, String label) {}
}
