package shop;
import dev.graphsert.*;
@BatchEntity
class Item { //! shop.Item has no id: no mapped member is named id and none is annotated with @Id. The id is needed to number its rows and to refer to them. Annotate the member that holds the primary key.
  String name;
}
