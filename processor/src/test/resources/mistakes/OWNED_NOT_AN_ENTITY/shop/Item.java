package shop;

import dev.graphsert.BatchEntity;
import dev.graphsert.CollectionTable;
import dev.graphsert.Owned;
import dev.graphsert.Reference;
import java.util.List;

@BatchEntity
public class Item {

  Long id;

  @Owned String name; //! Item.name is annotated with @Owned, but its type is java.lang.String, which is no @BatchEntity. Annotate that class, or leave @Owned away.

  @CollectionTable @Reference List<String> names; //! Item.names is annotated with @Reference, but its type is java.lang.String, which is no @BatchEntity. Annotate that class, or name the column with @Column.
}
