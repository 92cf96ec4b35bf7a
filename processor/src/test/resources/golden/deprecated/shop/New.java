package shop;

import dev.graphsert.BatchEntity;

class New {
  @BatchEntity
  static class OldField {
    Long id;
    @Deprecated String name;
  }

  @SuppressWarnings("deprecation")
  @BatchEntity
  static class OldType {
    Long id;
    Old.Kind kind;
  }

  @SuppressWarnings("removal")
  @BatchEntity
  static class OldSuperclass extends OldBase {}

  @BatchEntity
  static class OldComponent {
    Long id;
    Parts parts;
  }

  @BatchEntity
  @Deprecated(forRemoval = true, since = "1")
  static class OldEntity {
    Long id;
  }

  @SuppressWarnings("removal")
  @BatchEntity
  static class OldTarget {
    Long id;
    OldEntity old;
  }
}
