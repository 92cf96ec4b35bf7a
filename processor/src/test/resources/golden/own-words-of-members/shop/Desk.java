package shop;

import dev.graphsert.BatchEntity;
import dev.graphsert.BeforeInsert;
import dev.graphsert.Column;
import dev.graphsert.Embedded;
import dev.graphsert.Id;
import dev.graphsert.IdGeneration;
import dev.graphsert.MemberAccess;
import dev.graphsert.Owned;
import dev.graphsert.OwnedCollection;
import dev.graphsert.Reference;
import dev.graphsert.Transient;
import java.util.List;

class Desk {

  interface Named {}

  static class Stamps {
    private Stamps() {}

    @BeforeInsert
    private void stamp(Object any) {}
  }

  @BatchEntity(access = MemberAccess.PROPERTY, listeners = Stamps.class)
  static class Table implements Named {
    @Column private String raw;

    @Id(generation = IdGeneration.SEQUENCE)
    Long getId() {
      return null;
    }

    void setId(Long id) {}

    @Embedded
    Size getSize() {
      return null;
    }

    @Reference(target = Table.class)
    Named getTwin() {
      return null;
    }

    @OwnedCollection(target = Drawer.class)
    List<Named> getDrawers() {
      return List.of();
    }

    @Transient
    String getShown() {
      return raw;
    }
  }

  static class Size {
    int getWidth() {
      return 1;
    }
  }

  static class DrawerKey {
    Long table;
    int number;
  }

  @BatchEntity
  static class Drawer implements Named {
    @Id @Embedded DrawerKey key;

    @Reference(fills = "key.table")
    Table table;

    @Owned
    @Reference(stored = false)
    Content content;

    @Reference(stored = false, cascade = false)
    Content other;
  }

  @BatchEntity
  static class Content {
    @Id String code;
  }
}
