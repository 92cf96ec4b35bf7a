package shop;
import dev.graphsert.*;
class Items {

  @BatchEntity
  static class B {
    Long id;
    @Reference(column = "a") A a; //! B.a names one column, but the id of shop.A has several: one, two. Leave column away: each is called after the member and a column of that id.
    A other;
  }
}
