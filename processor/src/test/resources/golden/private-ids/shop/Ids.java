package shop;

import dev.graphsert.BatchEntity;

class Ids {
  @BatchEntity
  static class A {
    private Long id;
  }

  @BatchEntity
  static class B {
    private long id;
  }

  @BatchEntity
  static class C {
    private Integer id;
  }

  @BatchEntity
  static class D {
    private int id;
  }

  @BatchEntity
  static class E {
    private Short id;
  }

  @BatchEntity
  static class F {
    private short id;
  }
}
