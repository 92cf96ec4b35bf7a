package shop;
import dev.graphsert.*;
import java.util.List;
class Items {
  @BatchEntity
  static class A {
    double id; //! A.id cannot be the id: its type is double. Ids are Long, long, Integer, int, Short, short, UUID or String.
  }

  @BatchEntity
  static class D {
    @Id @OwnedCollection List<A> list; //! D.list is annotated with @OwnedCollection, which says nothing about the id. Leave the annotation away. //! D.list cannot be the id: its type is java.util.List<shop.Items.A>. Ids are Long, long, Integer, int, Short, short, UUID or String.
  }

  @BatchEntity
  static class E {
    boolean id; //! E.id cannot be the id: its type is boolean. Ids are Long, long, Integer, int, Short, short, UUID or String.
  }
}
