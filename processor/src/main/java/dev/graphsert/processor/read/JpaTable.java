package dev.graphsert.processor.read;

import com.palantir.javapoet.ClassName;
import javax.lang.model.element.TypeElement;

/**
 * The table of an entity of JPA. A catalog is not read: in PostgreSQL it can only be the database
 * that the connection is to.
 */
final class JpaTable {

  private static final String SEQUENCE_SUFFIX = "_SEQ";

  private final TypeElement entity;
  private final NamingRules names;

  JpaTable(TypeElement entity, NamingRules names) {
    this.entity = entity;
    this.names = names;
  }

  /** The table that an entity is in; of one that has a table for each level, that of its own. */
  static JpaTable of(TypeElement entity, NamingRules names, Compiler compiler) {
    JpaHierarchy hierarchy = new JpaHierarchy(compiler, entity);
    return new JpaTable(hierarchy.isSingleTable() ? hierarchy.root() : entity, names);
  }

  /** The name of that table as it is written: in quotes or not. */
  static String writtenOf(TypeElement entity, Compiler compiler) {
    return of(entity, NamingRules.WRITTEN, compiler).name();
  }

  String name() {
    return Annotations.text(entity, Annotations.BATCH_ENTITY, "table")
        .orElseGet(
            () ->
                Jpa.text(entity, "Table", "name")
                    .map(names::explicit)
                    .orElseGet(() -> names.implicit(entityName())));
  }

  String schema() {
    return Annotations.text(entity, Annotations.BATCH_ENTITY, "schema")
        .or(() -> Jpa.text(entity, "Table", "schema").map(names::explicit))
        .orElse("");
  }

  /** The sequence of an entity that names none: as Hibernate has it, in no schema of its own. */
  String defaultSequence() {
    String base =
        Jpa.text(entity, "Table", "name")
            .map(NamingRules::unquoted)
            .map(names::physical)
            .orElseGet(() -> names.implicit(entityName()));
    return base + names.physical(SEQUENCE_SUFFIX);
  }

  String entityName() {
    return names == NamingRules.GRAPHSERT && Jpa.text(entity, "Entity", "name").isEmpty()
        ? entity.getSimpleName().toString()
        : entityNameOf(entity);
  }

  /** The name of an entity, as Hibernate makes one up for a class that is given none. */
  static String entityNameOf(TypeElement entity) {
    return Jpa.text(entity, "Entity", "name")
        .orElseGet(() -> String.join("$", ClassName.get(entity).simpleNames()));
  }
}
