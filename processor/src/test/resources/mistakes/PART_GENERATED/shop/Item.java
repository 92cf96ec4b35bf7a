package shop;
import dev.graphsert.*;
@BatchEntity
class Item {
  @Id(generation = IdGeneration.SEQUENCE) Long one; //! Item.one cannot be generated: it is a part of the id of shop.Item, and only an id of a single member can be. Set it before adding, and leave generation and sequence away.
  @Id Long two;
  @Id(sequence = "numbers") Long three; //! Item.three cannot be generated: it is a part of the id of shop.Item, and only an id of a single member can be. Set it before adding, and leave generation and sequence away.
}
