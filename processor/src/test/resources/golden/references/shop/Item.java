package shop;

import dev.graphsert.BatchEntity;
import dev.graphsert.OwnedCollection;
import dev.graphsert.Reference;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;

@BatchEntity
public class Item {
  Long id;
  Maker maker;
  @Reference(column = "the maker") Maker named;
  @Reference(cascade = false) Maker lonely;
  Item parent;
  @OwnedCollection List<Item> children;
  @OwnedCollection Collection<? extends Maker> makers;
  @OwnedCollection Makers own;

  static class Makers extends ArrayDeque<Maker> {
    private static final long serialVersionUID = 1;
  }
}
