package dev.graphsert.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * One entity type.
 *
 * @param type the class
 * @param origin where it was declared
 * @param tables the tables that an instance is spread over, the one that numbers it first
 * @param id its primary key
 * @param collections the collections of entities that are inserted with it
 * @param deprecated whether the class or a part of it is deprecated, which generated code must not
 *     be warned of
 */
public record EntityModel(
    ClassName type,
    TypeElement origin,
    List<TableModel> tables,
    IdModel id,
    List<OwnedModel> collections,
    boolean deprecated) {

  /**
   * The table that numbers the entity.
   *
   * @return the first table
   */
  public TableModel rootTable() {
    return tables.get(0);
  }

  /**
   * The members that fill columns, of all tables.
   *
   * @return the members in order; an embedded record is one of them
   */
  public Stream<MemberModel> members() {
    return tables.stream().flatMap(table -> table.members().stream());
  }
}
