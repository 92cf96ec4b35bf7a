package dev.graphsert.processor.read;

import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.ColumnModel;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads how the keys of a map in our own words are stored. */
final class GraphsertMapKeys {

  private final Compiler compiler;
  private final Problems problems;
  private final NamingRules names;
  private final GraphsertColumns columns;
  private final GraphsertStorage storage;
  private final MapKeys keys;
  private final String annotation;

  /**
   * Makes a reader.
   *
   * @param keys makes the models
   * @param annotation what says of a map how it is stored
   */
  GraphsertMapKeys(
      Compiler compiler,
      Problems problems,
      NamingRules names,
      GraphsertColumns columns,
      GraphsertStorage storage,
      MapKeys keys,
      String annotation) {
    this.compiler = compiler;
    this.problems = problems;
    this.names = names;
    this.columns = columns;
    this.storage = storage;
    this.keys = keys;
    this.annotation = annotation;
  }

  /** What the columns are called; nothing if that is not said. */
  static List<String> columnsOf(Member map, String annotation) {
    return Annotations.texts(map.origin(), annotation, "keyColumn");
  }

  /** Whether something is said of keys. */
  static boolean areNamed(Member map, String annotation) {
    return !columnsOf(map, annotation).isEmpty() || GraphsertStorage.convertsKeys(map);
  }

  /** The columns of the keys of a map; reports keys that cannot be stored. */
  Optional<ColumnModel> read(Member map, TypeMirror type) {
    List<String> named = columnsOf(map, annotation);
    String base = map.name() + "_KEY";
    String simpleName = Annotations.simpleName(annotation);
    if (compiler.isEntity(type) && !GraphsertStorage.convertsKeys(map)) {
      TypeElement target = Compiler.elementOf(type);
      boolean single = Vocabularies.idColumnsOf(target, compiler).size() == 1;
      List<String> toKey =
          single && named.isEmpty()
              ? List.of(names.implicit(base))
              : columns.toEntity(map, named, base, target, simpleName);
      return Optional.of(keys.reference(map, target, toKey));
    }
    if (named.size() > 1) {
      return refused(map, "values are stored in one column, and several are named for its keys");
    }
    Member key = keys.key(map, type);
    String column = named.isEmpty() ? names.implicit(base) : named.get(0);
    Optional<ColumnModel> model = storage.ofKey(key).map(stored -> keys.value(key, stored, column));
    return model.isPresent() || GraphsertStorage.convertsKeys(map)
        ? model
        : refused(map, "keys of type " + TypeName.get(type) + " are not supported");
  }

  private Optional<ColumnModel> refused(Member map, String reason) {
    problems.add(
        Message.COLLECTION_NOT_VALID,
        map.origin(),
        map.described(),
        Annotations.simpleName(annotation),
        reason);
    return Optional.empty();
  }
}
