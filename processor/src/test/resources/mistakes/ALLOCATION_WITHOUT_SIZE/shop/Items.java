package shop;
import dev.graphsert.*;
class Items {
  @BatchEntity
  static class A {
    @Id(allocation = IdAllocation.POOLED_LO) Long id; //! The id A.id is allocated by POOLED_LO, but without a size. Name the sequence's INCREMENT in @Id(allocationSize), or leave allocation away.
  }

  @BatchEntity
  static class B {
    @Id(sequence = "s", allocationSize = 1, allocation = IdAllocation.ECLIPSELINK) Long id; //! The id B.id is allocated by ECLIPSELINK, but without a size. Name the sequence's INCREMENT in @Id(allocationSize), or leave allocation away.
  }
}
