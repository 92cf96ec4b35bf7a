package shop;

import dev.graphsert.BatchEntity;
import java.util.Collections;
import java.util.Iterator;

@BatchEntity
public class Item implements Iterable<Item> {
  Long id;
  Item parent;
  Part part;

  @Override
  public Iterator<Item> iterator() {
    return Collections.emptyIterator();
  }

  record Part(Item item, Piece piece) {}

  record Piece(int size) implements Iterable<Integer> {
    @Override
    public Iterator<Integer> iterator() {
      return Collections.emptyIterator();
    }
  }
}
