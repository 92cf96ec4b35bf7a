package shop;
import dev.graphsert.*;
class Items {
  @BatchEntity
  static class A {
    @Id(allocationSize = 0) Long id; //! The id A.id has an allocationSize of 0. It is the number of ids for each value of the sequence, which is the sequence's INCREMENT: name that, or leave allocationSize away.
  }

  @BatchEntity
  static class B {
    @Id(allocationSize = -50, allocation = IdAllocation.POOLED) Long id; //! The id B.id has an allocationSize of -50. It is the number of ids for each value of the sequence, which is the sequence's INCREMENT: name that, or leave allocationSize away.
  }
}
