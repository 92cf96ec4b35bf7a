package shop;
import dev.graphsert.*;
class Items {
  @BatchEntity
  static class A { //! shop.Items.A has no id: no mapped member is named id and none is annotated with @Id. The id is needed to number its rows and to refer to them. Did you mean ID? Annotate the member that holds the primary key.
    Long ID;
  }

  @BatchEntity
  static class B { //! shop.Items.B has no id: no mapped member is named id and none is annotated with @Id. The id is needed to number its rows and to refer to them. Did you mean idd? Annotate the member that holds the primary key.
    Long idd;
    String name;
  }

  @BatchEntity
  static class C { //! shop.Items.C has no id: no mapped member is named id and none is annotated with @Id. The id is needed to number its rows and to refer to them. Did you mean uid? Annotate the member that holds the primary key.
    Long uid;
    Long key;
  }

  @BatchEntity
  static class Dna { //! shop.Items.Dna has no id: no mapped member is named id and none is annotated with @Id. The id is needed to number its rows and to refer to them. Did you mean dnaId? Annotate the member that holds the primary key.
    Long dnaId;
    Long it;
  }
}
