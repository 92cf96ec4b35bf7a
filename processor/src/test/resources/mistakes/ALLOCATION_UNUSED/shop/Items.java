package shop;
import dev.graphsert.*;
import java.util.UUID;
class Items {
  @BatchEntity
  static class A {
    @Id(generation = IdGeneration.ASSIGNED, allocationSize = 50, allocation = IdAllocation.POOLED) Long id; //! The id A.id is allocated in blocks, but does not come from a sequence (generation = ASSIGNED). Leave allocationSize and allocation away.
  }

  @BatchEntity
  static class B {
    @Id(generation = IdGeneration.UUID_V7, allocationSize = 50) UUID id; //! The id B.id is allocated in blocks, but does not come from a sequence (generation = UUID_V7). Leave allocationSize and allocation away.
  }

  @BatchEntity
  static class C {
    @Id(allocation = IdAllocation.POOLED) String id; //! The id C.id is allocated in blocks, but does not come from a sequence (generation = AUTO). Leave allocationSize and allocation away.
  }
}
