package shop;
import dev.graphsert.*;
import java.util.UUID;
class Items {
  @BatchEntity
  static class A {
    @Id(generation = IdGeneration.ASSIGNED, sequence = "s") Long id; //! The id A.id names a sequence, but its ids come from elsewhere (generation = ASSIGNED). Leave sequence and sequenceSchema away, or generate by SEQUENCE.
  }

  @BatchEntity
  static class B {
    @Id(generation = IdGeneration.UUID_V7, sequence = "s", sequenceSchema = "x") UUID id; //! The id B.id names a sequence, but its ids come from elsewhere (generation = UUID_V7). Leave sequence and sequenceSchema away, or generate by SEQUENCE.
  }
}
