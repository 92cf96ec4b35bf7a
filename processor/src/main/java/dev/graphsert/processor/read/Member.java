package dev.graphsert.processor.read;

import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.Access;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A field or bean property that is being read, on its way to becoming a part of the model.
 *
 * @param entity the entity that it is part of
 * @param origin what carries its annotations: the field, or the getter of a bean property
 * @param type its type there, with type parameters replaced
 * @param access how a plan reaches it
 * @param path its name, after those of the embedded values that it is in
 * @param columnPrefix what those put before the names of its columns
 * @param enclosing the embedded values that it is in, the outermost first
 */
record Member(
    TypeElement entity,
    Element origin,
    TypeMirror type,
    Access access,
    String path,
    String columnPrefix,
    List<Member> enclosing) {

  String name() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** The type as problems name it: without annotations. */
  TypeName typeName() {
    return TypeName.get(type);
  }

  /** The member as problems name it. */
  String described() {
    return entity.getSimpleName() + "." + path;
  }

  /** A part of it that is no member itself: an element or a key, with the same annotations. */
  Member part(TypeMirror partType, Access read) {
    return new Member(entity, origin, partType, read, path, "", enclosing);
  }
}
