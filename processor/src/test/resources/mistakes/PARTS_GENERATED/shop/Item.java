package shop;
import dev.graphsert.*;
@BatchEntity
class Item {
  @Id(generation = IdGeneration.SEQUENCE) Long one;
  @Id Long two;
  @Id(sequence = "numbers") Long three; //! Item.three cannot be generated: it is a part of an id of which one is generated already, and only one can be. Set the others before adding.
}
