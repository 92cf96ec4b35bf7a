package shop;
import dev.graphsert.*;
@BatchEntity
class Item {
  Long id;
  Node node;
  A a;
  Wider<Integer> wider;

  record Node(int value, Node next) {} //! Item.node.next cannot be embedded: Node contains itself, so its columns have no end. Exclude the member with @Transient.

  record Wider<T>(int value, Wider<Wider<T>> next) {} //! Item.wider.next.next.next.next cannot be embedded: Wider contains itself, so its columns have no end. Exclude the member with @Transient.

  record A(B b) {}

  record B(A a) {} //! Item.a.b.a cannot be embedded: A contains itself, so its columns have no end. Exclude the member with @Transient.
}
