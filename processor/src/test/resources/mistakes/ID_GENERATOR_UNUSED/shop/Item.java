package shop;
import dev.graphsert.*;
@BatchEntity(idGenerator = Item.Numbers.class)
class Item { //! shop.Item names Numbers as the generator of its ids, but its id has several parts, of which none is generated. Mark that part with @GeneratedValue, or with a generation in @Id, or leave idGenerator away.
  @Id Long one;
  @Id Long two;

  static class Numbers implements IdGenerator<Item, Long> {
    @Override public Long generate(Item item) { return 1L; }
  }
}
