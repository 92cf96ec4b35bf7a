package shop;

import dev.graphsert.BatchEntity;
import dev.graphsert.Id;
import dev.graphsert.IdGeneration;
import dev.graphsert.OwnedCollection;
import java.util.List;

@BatchEntity
public record Item(
    @Id(generation = IdGeneration.ASSIGNED) long id,
    String name,
    Size size,
    @OwnedCollection List<Item> parts) {
  record Size(int width) {}

  public String getName() {
    return "not this one";
  }
}
