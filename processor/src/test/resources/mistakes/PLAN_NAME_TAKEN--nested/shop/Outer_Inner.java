package shop;
import dev.graphsert.*;
@BatchEntity
class Outer_Inner { //! The insert plan of shop.Outer_Inner would be named Outer_Inner_Plan, but there is such a class already. Rename one of them.
  Long id;
}
