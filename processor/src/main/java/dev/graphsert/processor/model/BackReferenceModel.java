package dev.graphsert.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * A member whose elements hold the id of the entity in columns that they know nothing of.
 *
 * @param path the member as messages name it
 * @param origin where it was declared
 * @param access how it is read
 * @param owner the class that the columns refer to: the entity, or the one of its hierarchy that
 *     declares the member
 * @param element the class of the elements
 * @param schema the schema of their table, empty if the connection finds the table
 * @param table their table
 * @param columns the columns, in the order of the owner's id columns
 * @param position the column of an element's position; empty if it has none
 */
public record BackReferenceModel(
    String path,
    Element origin,
    Access access,
    ClassName owner,
    ClassName element,
    String schema,
    String table,
    List<String> columns,
    Optional<String> position) {

  /**
   * All columns of the elements' table that it fills.
   *
   * @return the names, spelled as the database spells them
   */
  public Stream<String> names() {
    return Stream.concat(columns.stream(), position.stream());
  }
}
