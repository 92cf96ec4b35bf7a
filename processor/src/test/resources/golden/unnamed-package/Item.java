import dev.graphsert.BatchEntity;

@BatchEntity
class Item {
  Long id;
  private String name;
  Item parent;
}
