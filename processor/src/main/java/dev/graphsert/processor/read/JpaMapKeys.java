package dev.graphsert.processor.read;

import dev.graphsert.processor.model.ColumnModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads how the keys of a map of JPA are stored. */
final class JpaMapKeys {

  static final String JOIN = "MapKeyJoinColumn";

  private final Compiler compiler;
  private final NamingRules names;
  private final JpaColumns columns;
  private final JpaStorage storage;
  private final MapKeys keys;

  JpaMapKeys(
      Compiler compiler, NamingRules names, JpaColumns columns, JpaStorage storage, MapKeys keys) {
    this.compiler = compiler;
    this.names = names;
    this.columns = columns;
    this.storage = storage;
    this.keys = keys;
  }

  /** What is declared of the columns of keys that are entities. */
  static List<AnnotationMirror> joins(Member map) {
    return Jpa.all(map.origin(), JOIN, JOIN + "s");
  }

  /** What is declared of the columns of the keys. */
  static List<AnnotationMirror> declared(Member map) {
    List<AnnotationMirror> joins = joins(map);
    return joins.isEmpty() ? Jpa.find(map.origin(), "MapKeyColumn").stream().toList() : joins;
  }

  /** The column of the keys of a map; reports keys that are not understood. */
  Optional<ColumnModel> read(Member map, TypeMirror type) {
    String otherwise = map.name() + "_KEY";
    if (compiler.isEntity(type)) {
      TypeElement target = Compiler.elementOf(type);
      ForeignKey key =
          columns
              .foreignKeys()
              .read(map, joins(map), JOIN, target, id -> names.implicit(otherwise));
      return Optional.of(keys.reference(map, target, key.columns()));
    }
    Member key = keys.key(map, type);
    String column =
        Jpa.find(map.origin(), "MapKeyColumn")
            .flatMap(named -> Jpa.text(named, "name"))
            .map(names::explicit)
            .orElseGet(() -> names.implicit(otherwise));
    return storage.ofKey(key).map(stored -> keys.value(key, stored, column));
  }
}
