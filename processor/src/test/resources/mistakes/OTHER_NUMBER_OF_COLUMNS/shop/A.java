package shop;
import dev.graphsert.*;
@BatchEntity
class A {
  @Id Long one;
  @Id Long two;
}
