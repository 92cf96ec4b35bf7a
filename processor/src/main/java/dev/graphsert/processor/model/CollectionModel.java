package dev.graphsert.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * A member whose elements fill a table of their own, which refers to the entity.
 *
 * @param path the member as messages name it
 * @param origin where it was declared
 * @param access how it is read
 * @param within the embedded values that it is in, the outermost first, without their parts
 * @param type its Java type
 * @param map whether it is a map; its values are the elements then
 * @param elementType the Java type of an element
 * @param entryType the Java type of a map's entries; empty where keys have no column
 * @param table the table: first the column that refers to the entity
 * @param position the column of an element's position; empty if it has none
 * @param key the column of a map's key; empty if it has none
 * @param element what fills the columns of an element
 */
public record CollectionModel(
    String path,
    Element origin,
    Access access,
    List<EmbeddedModel> within,
    TypeName type,
    boolean map,
    TypeName elementType,
    Optional<TypeName> entryType,
    TableModel table,
    Optional<ValueModel> position,
    Optional<ColumnModel> key,
    MemberModel element) {

  /**
   * The same in embedded values.
   *
   * @param embedded the values, the outermost first, without their parts
   * @return the collection
   */
  public CollectionModel within(List<EmbeddedModel> embedded) {
    return new CollectionModel(
        path,
        origin,
        access,
        embedded,
        type,
        map,
        elementType,
        entryType,
        table,
        position,
        key,
        element);
  }

  /**
   * What is read of an element or of its key.
   *
   * @return the element, and what the element is embedded of
   */
  public Stream<MemberModel> parts() {
    return Stream.concat(key.stream(), Stream.of(element));
  }

  /**
   * Whether elements or keys are entities, or have some in them.
   *
   * @return true if they are to be inserted too
   */
  public boolean hasReferences() {
    return parts().anyMatch(MemberModel::refers);
  }
}
