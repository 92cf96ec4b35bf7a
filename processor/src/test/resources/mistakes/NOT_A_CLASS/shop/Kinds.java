package shop;
import dev.graphsert.*;
class Kinds {
  @BatchEntity
  interface Face {} //! shop.Kinds.Face cannot be a @BatchEntity: only classes and records have rows. Put the annotation on the class that implements it.

  @BatchEntity
  enum Choice {} //! shop.Kinds.Choice cannot be a @BatchEntity: only classes and records have rows. Put the annotation on the class that implements it.

  @BatchEntity
  @interface Note {} //! shop.Kinds.Note cannot be a @BatchEntity: only classes and records have rows. Put the annotation on the class that implements it.
}
