package shop;

import dev.graphsert.BatchEntity;

@Deprecated
class Old {
  @BatchEntity
  static class InOldClass {
    Long id;
  }

  enum Kind {
    A
  }
}
