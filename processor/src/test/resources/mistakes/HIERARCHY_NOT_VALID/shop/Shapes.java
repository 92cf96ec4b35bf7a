package shop;

import dev.graphsert.BatchEntity;
import dev.graphsert.Id;
import dev.graphsert.Inheritance;
import dev.graphsert.InheritanceStrategy;
import dev.graphsert.SecondaryTable;

class Shapes {

  @BatchEntity(table = "circle")
  static class NamesTable extends Shape {} //! NamesTable cannot be inserted as @BatchEntity(table) says: all of its hierarchy is in the table of shop.Shape. Change the annotation.

  @BatchEntity(keyColumns = "shape")
  static class NamesKey extends Shape {} //! NamesKey cannot be inserted as @BatchEntity(keyColumns) says: it has no table that repeats the id of shop.Shape. Change the annotation.

  @BatchEntity
  @Inheritance
  static class SaysItAgain extends Shape {} //! SaysItAgain cannot be inserted as @Inheritance says: only the topmost entity, shop.Shape, says so for all. Change the annotation.

  @BatchEntity
  @SecondaryTable(
      name = "notes",
      keyColumns = {"a", "b"})
  static class TooManyKeys extends Shape {} //! TooManyKeys cannot be inserted as @SecondaryTable(keyColumns) says: it must name a column for each of the id's, which are id. Change the annotation.

  @BatchEntity
  @Inheritance(strategy = InheritanceStrategy.TABLE_PER_CLASS)
  static class OwnSequences {
    Long id; //! OwnSequences.id cannot be inserted as @Inheritance says: each class has a table of its own, with a sequence of its own: name one in @Id(sequence). Change the annotation.
  }

  @BatchEntity
  @Inheritance(numericDiscriminator = true)
  static class NoNumber { //! NoNumber cannot be inserted as @BatchEntity(discriminator) says: the discriminator is numeric, and "NoNumber" is no number. Change the annotation.
    Long id;
  }

  @BatchEntity(discriminator = "a", keyColumns = "b")
  static class Alone { //! Alone cannot be inserted as @BatchEntity(discriminator) says: it has no @Inheritance, and extends no entity that has. Change the annotation. //! Alone cannot be inserted as @BatchEntity(keyColumns) says: no entity above it has an id that its table repeats. Change the annotation.
    Long id;
  }

  @BatchEntity(discriminator = "o")
  @Inheritance(strategy = InheritanceStrategy.TABLE_PER_CLASS, discriminatorColumn = "kind")
  static class OwnTable { //! OwnTable cannot be inserted as @Inheritance(discriminatorColumn) says: each class has a table of its own, which tells the class. Change the annotation. //! OwnTable cannot be inserted as @BatchEntity(discriminator) says: the hierarchy of shop.Shapes.OwnTable has no discriminator column. Change the annotation.
    @Id(sequence = "ids")
    Long id;
  }

  @BatchEntity(discriminator = "j")
  @Inheritance(strategy = InheritanceStrategy.JOINED)
  static class NoColumn { //! NoColumn cannot be inserted as @BatchEntity(discriminator) says: the hierarchy of shop.Shapes.NoColumn has no discriminator column. Change the annotation.
    Long id;
  }
}
