package shop;

import dev.graphsert.BatchEntity;

public class Shop {
  @BatchEntity
  public static class Item {
    Long id;
    State state;
    Shelf.Board board;
  }

  enum State {
    FULL {},
    EMPTY
  }

  interface Shelf {
    @BatchEntity
    class Board {
      Long id;
    }
  }
}
