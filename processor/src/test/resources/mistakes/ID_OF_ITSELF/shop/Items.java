package shop;
import dev.graphsert.*;
class Items {
  @BatchEntity
  static class A {
    @Id A other; //! The id of shop.Items.A is made of references that lead back to it, so that it never gets a value. Keep one of them out of the id.
  }

  @BatchEntity
  static class B {
    @Id int number; //! The id of shop.Items.B is made of references that lead back to it, so that it never gets a value. Keep one of them out of the id.
    @Id C other;
  }

  @BatchEntity
  static class C {
    @Id B back; //! The id of shop.Items.C is made of references that lead back to it, so that it never gets a value. Keep one of them out of the id.
  }
}
