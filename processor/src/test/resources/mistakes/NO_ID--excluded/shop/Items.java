package shop;
import dev.graphsert.*;
class Items {
  @BatchEntity
  static class A { //! shop.Items.A has no id: no mapped member is named id and none is annotated with @Id. The id is needed to number its rows and to refer to them. Annotate the member that holds the primary key.
    @Transient Long id;
  }

  @BatchEntity
  static class B { //! shop.Items.B has no id: no mapped member is named id and none is annotated with @Id. The id is needed to number its rows and to refer to them. Annotate the member that holds the primary key.
    @Id transient Long key; //! B.key is annotated with @Id, which says nothing about a member that is static, transient or excluded with @Transient. Leave one of them away.
  }

  @BatchEntity
  static class C { //! shop.Items.C has no id: no mapped member is named id and none is annotated with @Id. The id is needed to number its rows and to refer to them. Annotate the member that holds the primary key.
    static Long id;
  }

  @BatchEntity
  static class Empty {} //! shop.Items.Empty has no id: no mapped member is named id and none is annotated with @Id. The id is needed to number its rows and to refer to them. Annotate the member that holds the primary key.
}
