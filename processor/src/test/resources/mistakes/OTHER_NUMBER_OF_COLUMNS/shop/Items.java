package shop;
import dev.graphsert.*;
class Items {

  @BatchEntity
  static class B {
    Long id;
    @Reference(column = "a") A a; //! B.a names the columns a, but refers to these of shop.A: one, two. Name a column for each of them, in their order, or leave column away.
    A other;
  }

  @BatchEntity
  static class C {
    Long id;
    String code;
    @Reference(column = {"c", "d"}) B b; //! C.b names the columns c, d, but refers to these of shop.Items.B: id. Name a column for each of them, in their order, or leave column away.
    @Reference(column = {"e", "f"}, to = "code") C c; //! C.c names the columns e, f, but refers to these of shop.Items.C: code. Name a column for each of them, in their order, or leave column away.
    @CollectionTable
    @Reference(column = {"e"})
    java.util.List<A> several; //! C.several names the columns e, but refers to these of shop.A: one, two. Name a column for each of them, in their order, or leave column away.
  }
}
