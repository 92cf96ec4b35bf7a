package shop;

import dev.graphsert.BatchEntity;
import dev.graphsert.BeforeInsert;
import dev.graphsert.Column;
import dev.graphsert.Embedded;
import dev.graphsert.Id;
import dev.graphsert.IdGeneration;
import dev.graphsert.Inheritance;
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

  static class Outer {
    @Embedded Inner inner;
    int number;
  }

  static class Inner {
    private Long table;
  }

  @BatchEntity
  static class Leg {
    @Id @Embedded Outer key;

    @Reference(fills = "key.inner.table")
    Table table;
  }

  static class Base {
    long cents;
    String name;

    long getTotal() {
      return cents;
    }

    String getSecret() {
      return "";
    }
  }

  @Inheritance
  @BatchEntity(access = MemberAccess.PROPERTY)
  static class Payment extends Base {
    private String note;

    @Id
    Long getId() {
      return null;
    }

    void setId(Long id) {}

    @Override
    @Transient
    String getSecret() {
      return "";
    }

    @Transient private String shown;

    String getShown() {
      return shown;
    }
  }

  @BatchEntity
  static class Card extends Payment {
    String number;

    @Column(name = "title")
    String getNumber() {
      return number;
    }
  }

  static class Named2 {
    String name;
  }

  @BatchEntity
  static class Titled extends Named2 {
    Long id;

    @Column(name = "title")
    String getName() {
      return name;
    }
  }

  @BatchEntity
  static class Content {
    @Id String code;
  }
}
