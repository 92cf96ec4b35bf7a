package shop;
import dev.graphsert.*;
import java.time.LocalDate;
@BatchEntity
class Item {
  @Id Long one;
  @Id(sequence = "days") LocalDate two; //! Item.two cannot be the id: its type is java.time.LocalDate. Ids are Long, long, Integer, int, Short, short, UUID or String.
}
