package shop;
import dev.graphsert.*;
@BatchEntity
record Item(String name, Long id) {} //! The id Item.id is a component of a record and cannot be written, but it is generated when the entity is inserted. Use @Id(generation = IdGeneration.ASSIGNED) and set it yourself, or make Item a class.
