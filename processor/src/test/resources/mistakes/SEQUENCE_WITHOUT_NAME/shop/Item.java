package shop;
import dev.graphsert.*;
@BatchEntity
class Item {
  @Id(sequenceSchema = "s") Long id; //! The id Item.id names the schema of a sequence, but no sequence. Name it in @Id(sequence).
}
