package shop;
import dev.graphsert.*;
class Items {
  @BatchEntity
  static class A {
    final Long id = null; //! The id A.id is final, but it is generated when the entity is inserted and must be written then. Leave final away, or set it yourself with @Id(generation = IdGeneration.ASSIGNED).
  }

  @BatchEntity
  static class B {
    private final long id = 0; //! The id B.id is final, but it is generated when the entity is inserted and must be written then. Leave final away, or set it yourself with @Id(generation = IdGeneration.ASSIGNED).

    long getId() {
      return id;
    }
  }
}
