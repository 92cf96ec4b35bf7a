package shop;
import dev.graphsert.*;
@BatchEntity
class Item extends base.Base {} //! The id Item.id is final, but it is generated when the entity is inserted and must be written then. Leave final away, or set it yourself with @Id(generation = IdGeneration.ASSIGNED).
