package shop;
import dev.graphsert.*;
class Shop {
  @BatchEntity
  private static class Item { //! shop.Shop.Item cannot be a @BatchEntity: it is private, or inside a private class, so that its insert plan cannot see it. Leave private away.
    Long id;
  }

  private static class Shelf {
    @BatchEntity
    public static class Board { //! shop.Shop.Shelf.Board cannot be a @BatchEntity: it is private, or inside a private class, so that its insert plan cannot see it. Leave private away.
      Long id;
    }
  }
}
