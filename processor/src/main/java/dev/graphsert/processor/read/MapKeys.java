package dev.graphsert.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.Access;
import dev.graphsert.processor.model.ReferenceModel;
import dev.graphsert.processor.model.ValueModel;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Makes the models of what is stored of the keys of maps. */
final class MapKeys {

  private final Compiler compiler;
  private final Access access;

  private MapKeys(Compiler compiler, Access.Way read) {
    this.compiler = compiler;
    this.access = new Access(read, new Access.Final());
  }

  /** Where a plan reads them of the map's entries. */
  static MapKeys ofEntries(Compiler compiler) {
    return new MapKeys(compiler, new Access.Method("getKey"));
  }

  /** Where a plan is given them. */
  static MapKeys given(Compiler compiler) {
    return new MapKeys(compiler, new Access.Itself());
  }

  /** A key, with the annotations of the map. */
  Member key(Member map, TypeMirror type) {
    return map.part(type, access);
  }

  ReferenceModel reference(Member map, TypeElement target, List<String> columns) {
    return new ReferenceModel(
        map.path(), map.origin(), access, ClassName.get(target), columns, true);
  }

  ValueModel value(Member key, Storage stored, String column) {
    return new ValueModel(
        key.path(),
        key.origin(),
        key.access(),
        TypeName.get(compiler.withWildcardsAlone(key.type())),
        stored.bounds(),
        stored.kind(),
        column,
        stored.conversion());
  }
}
