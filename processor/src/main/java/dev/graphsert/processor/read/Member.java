package dev.graphsert.processor.read;

import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.Access;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A field that is being read, on its way to becoming a part of the model.
 *
 * @param entity the entity that it is part of
 * @param field where it was declared
 * @param type its type there, with type parameters replaced
 * @param access how a plan reaches it
 * @param path its name, after those of the embedded records that it is in
 * @param columnPrefix what those records put before the names of its columns
 * @param records the embedded records that it is in, the outermost first
 */
record Member(
    TypeElement entity,
    VariableElement field,
    TypeMirror type,
    Access access,
    String path,
    String columnPrefix,
    List<TypeMirror> records) {

  String snakeCaseName() {
    return Names.snakeCase(field.getSimpleName().toString());
  }

  /** The type as problems name it: without annotations. */
  TypeName typeName() {
    return TypeName.get(type);
  }

  /** The member as problems name it. */
  String described() {
    return entity.getSimpleName() + "." + path;
  }
}
