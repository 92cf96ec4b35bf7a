package dev.graphsert.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * One entity type.
 *
 * @param type the class
 * @param origin where it was declared
 * @param tables the tables that an instance is spread over, the one that numbers it first
 * @param id its primary key
 * @param idType the topmost class of its hierarchy, with which it shares the ids; the class itself
 *     without one
 * @param collections the collections of entities that are inserted with it
 * @param collectionTables the collections that fill tables of their own
 * @param backReferences the collections whose elements have the column that refers to it
 * @param callbacks what is called around its insert
 * @param stamps what is set to the time of its insert, after it was called
 * @param version the member that is given the version which the row begins with, if any is
 * @param deprecated whether the class or a part of it is deprecated, which generated code must not
 *     be warned of
 * @param hiddenNames those of {@link #JAVA_LANG_NAMES} that mean a class of the user's in the
 *     entity's package
 */
public record EntityModel(
    ClassName type,
    TypeElement origin,
    List<TableModel> tables,
    IdModel id,
    ClassName idType,
    List<OwnedModel> collections,
    List<CollectionModel> collectionTables,
    List<BackReferenceModel> backReferences,
    CallbackModel.All callbacks,
    List<StampModel> stamps,
    Optional<VersionModel> version,
    boolean deprecated,
    Set<String> hiddenNames) {

  /** The classes of {@code java.lang} that generated code mentions. */
  public static final Set<String> JAVA_LANG_NAMES =
      Set.of(
          "Boolean",
          "Byte",
          "Character",
          "Class",
          "Double",
          "Float",
          "Integer",
          "Iterable",
          "Long",
          "Object",
          "Override",
          "Short",
          "String",
          "SuppressWarnings");

  /**
   * The table that numbers the entity.
   *
   * @return the first table
   */
  public TableModel rootTable() {
    return tables.get(0);
  }

  /**
   * All tables that are filled.
   *
   * @return the entity's own, then those of its collections
   */
  public Stream<TableModel> allTables() {
    return Stream.concat(tables.stream(), collectionTables.stream().map(CollectionModel::table));
  }

  /**
   * The members that fill columns of the entity's own tables.
   *
   * @return the members in order; an embedded record is one of them
   */
  public Stream<MemberModel> members() {
    return tables.stream().flatMap(table -> table.members().stream());
  }
}
