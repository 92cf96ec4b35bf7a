package shop;
import dev.graphsert.*;
@BatchEntity(
    table = "a23456789 123456789 123456789 123456789 123456789 123456789 1234",
    schema = "nul\0")
class Item { //! The table name "a23456789 123456789 123456789 123456789 123456789 123456789 1234" of Item cannot exist in PostgreSQL: it has 64 bytes, and names are cut off after 63. Name another one. //! The schema name "nul?" of Item cannot exist in PostgreSQL: it has a NUL. Name another one.
  @Id(sequence = "\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9", sequenceSchema = "\0")
  Long id; //! The sequence name "éééééééééééééééééééééééééééééééé" of Item.id cannot exist in PostgreSQL: it has 64 bytes, and names are cut off after 63. Name another one. //! The schema name "?" of Item.id cannot exist in PostgreSQL: it has a NUL. Name another one.
  @Column(name = "a23456789 123456789 123456789 123456789 123456789 123456789 123") int fits;
  @Column(name = "half \ud83d of a pair") int half; //! The column name "half ? of a pair" of Item.half cannot exist in PostgreSQL: it has half of a surrogate pair. Name another one.
  int a23456789_123456789_123456789_123456789_123456789_123456789_1234; //! The column name "a23456789_123456789_123456789_123456789_123456789_123456789_1234" of Item.a23456789_123456789_123456789_123456789_123456789_123456789_1234 cannot exist in PostgreSQL: it has 64 bytes, and names are cut off after 63. Name another one.
  @Reference(column = "") Item other; //! The column name "" of Item.other cannot exist in PostgreSQL: it is empty. Name another one.
  Part part;

  record Part(int b23456789_123456789_123456789_123456789_123456789_123456789) {} //! The column name "part_b23456789_123456789_123456789_123456789_123456789_123456789" of Item.part.b23456789_123456789_123456789_123456789_123456789_123456789 cannot exist in PostgreSQL: it has 64 bytes, and names are cut off after 63. Name another one.
}
