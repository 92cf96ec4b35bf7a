package tasks;

import dev.graphsert.AfterInsert;
import dev.graphsert.BatchEntity;
import dev.graphsert.Column;
import dev.graphsert.ColumnConverter;
import dev.graphsert.Version;

@BatchEntity
public class Task extends Work {

  Long id;

  @Column(name = "urgent", converter = YesNo.class)
  boolean urgent;

  @Column(converter = YesNo.class)
  Boolean done;

  @Version Integer version;

  @AfterInsert
  void announce() {}

  static final class YesNo implements ColumnConverter<Boolean, Character> {

    private YesNo() {}

    @Override
    public Character toColumn(Boolean value) {
      return value ? 'y' : 'n';
    }
  }
}
