package shop;

import dev.graphsert.BatchEntity;

class Names {
  @BatchEntity
  static class Package {
    Long id;
  }

  @BatchEntity
  static class Row {
    Long id;
    Size size;
  }

  @BatchEntity
  static class Visitor {
    Long id;
    Visitor visitor;
  }

  @BatchEntity
  static class Id {
    Long id;
  }

  @BatchEntity
  static class lower {
    Long id;
  }

  @BatchEntity
  static class Dollar$Sign {
    Long id;
  }

  @BatchEntity
  static class _Under {
    Long id;
  }

  @BatchEntity
  static class RowWriter {
    Long id;
  }

  @BatchEntity
  static class Yield {
    private Long id;

    Long getId() {
      return id;
    }

    void setId(Long id) {
      this.id = id;
    }
  }

  @BatchEntity
  static class Var {
    Long id;
  }

  @BatchEntity
  static class Record {
    Long id;
  }

  @BatchEntity
  static class True {
    Long id;
  }

  record Size(int width) {}
}
