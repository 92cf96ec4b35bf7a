package shop;
import dev.graphsert.*;
class Items {
  @BatchEntity
  static class A {
    @Id(allocationSize = 50) Long id; //! The id A.id has an allocationSize of 50, but no rule that says which 50 ids a value v of the sequence stands for. Name the rule of the application that draws from it too, in @Id(allocation): POOLED is v-49 to v, and the first value alone (Hibernate's default); POOLED_LO is v to v+49; ECLIPSELINK is v-49 to v, also for the first value.
  }

  @BatchEntity
  static class B {
    @Id(sequence = "s", allocationSize = 2, allocation = IdAllocation.ONE_BY_ONE) Long id; //! The id B.id has an allocationSize of 2, but no rule that says which 2 ids a value v of the sequence stands for. Name the rule of the application that draws from it too, in @Id(allocation): POOLED is v-1 to v, and the first value alone (Hibernate's default); POOLED_LO is v to v+1; ECLIPSELINK is v-1 to v, also for the first value.
  }
}
