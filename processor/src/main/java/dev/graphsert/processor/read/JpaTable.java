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
    String base = Jpa.text(entity, "Table", "name").orElseGet(this::entityName);
    return names.physical(base.replaceAll("[\"`]", "") + SEQUENCE_SUFFIX);
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
