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
 * @param within the embedded values that it is in, the outermost first, without their parts
 * @param map whether it is a map; its values are the elements then
 * @param owner the class that the columns refer to: the entity, or the one of its hierarchy that
 *     declares the member
 * @param element the class of the elements
 * @param schema the schema of their table, empty if the connection finds the table
 * @param table their table
 * @param columns the columns, in the order of the owner's id columns
 * @param position the column of an element's position; empty if it has none
 * @param key what is stored of a map's key; empty if nothing is
 */
public record BackReferenceModel(
    String path,
    Element origin,
    Access access,
    List<EmbeddedModel> within,
    boolean map,
    ClassName owner,
    ClassName element,
    String schema,
    String table,
    List<String> columns,
    Optional<String> position,
    Optional<ColumnModel> key) {

  /**
   * The same in embedded values.
   *
   * @param embedded the values, the outermost first, without their parts
   * @return the collection
   */
  public BackReferenceModel within(List<EmbeddedModel> embedded) {
    return new BackReferenceModel(
        path, origin, access, embedded, map, owner, element, schema, table, columns, position, key);
  }

  /**
   * All columns of the elements' table that it fills.
   *
   * @return the names, spelled as the database spells them
   */
  public Stream<String> names() {
    return Stream.of(
            columns.stream(),
            position.stream(),
            key.stream().flatMap(column -> column.names().stream()))
        .flatMap(names -> names);
  }
}
