package x;

import dev.graphsert.BatchEntity;
import dev.graphsert.Column;
import dev.graphsert.ColumnConverter;
import dev.graphsert.Id;

@BatchEntity
public class Item {

  @Id
  @Column(converter = Doubling.class)
  String id; //! Item.id cannot be converted by Doubling: an id is stored as it is. Name a class that implements ColumnConverter of the member's type and of one that is supported, or leave converter away.

  @Column(converter = Doubling.class)
  int number; //! Item.number cannot be converted by Doubling: Doubling converts java.lang.String instead. Name a class that implements ColumnConverter of the member's type and of one that is supported, or leave converter away.

  @Column(converter = Hidden.class)
  String hidden; //! Item.hidden cannot be converted by Hidden: Hidden must be a ColumnConverter of definite types that is visible from the entity's package, with a constructor without parameters. Name a class that implements ColumnConverter of the member's type and of one that is supported, or leave converter away.

  @Column(converter = NoColumn.class)
  String noColumn; //! Item.noColumn cannot be converted by NoColumn: NoColumn converts to java.lang.StringBuilder. Name a class that implements ColumnConverter of the member's type and of one that is supported, or leave converter away.

  static class Doubling implements ColumnConverter<String, String> {
    @Override
    public String toColumn(String value) {
      return value + value;
    }
  }

  private static class Hidden extends Doubling {}

  static class NoColumn implements ColumnConverter<String, StringBuilder> {
    @Override
    public StringBuilder toColumn(String value) {
      return new StringBuilder(value);
    }
  }
}
