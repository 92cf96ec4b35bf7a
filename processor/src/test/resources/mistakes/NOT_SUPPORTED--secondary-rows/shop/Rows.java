package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import org.hibernate.annotations.SecondaryRow;
import org.hibernate.annotations.SecondaryRows;

class Rows {

  @Entity
  @BatchEntity
  @SecondaryTable(name = "notes")
  @SecondaryRow(table = "NOTES", optional = false)
  static class InOtherLetters { //! InOtherLetters cannot be inserted as @SecondaryRow says: It names no @SecondaryTable of the class, in the same letters. Change the mapping, or insert this class by other means.
    @Id Long id;
  }

  @Entity
  @BatchEntity
  @SecondaryTable(name = "notes")
  @SecondaryRows(@SecondaryRow(optional = false))
  static class WithoutName { //! WithoutName cannot be inserted as @SecondaryRow says: It names no @SecondaryTable of the class, in the same letters. Change the mapping, or insert this class by other means.
    @Id Long id;
  }
}
