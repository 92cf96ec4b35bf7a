package dev.graphsert.processor.read;

import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.Conversion;
import dev.graphsert.processor.model.ValueKind;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * How a value is stored.
 *
 * @param kind how the value is written, after the conversion
 * @param bounds the Java type of a range's bounds; empty for others
 * @param conversion what makes of the member's value what is stored; empty if it is stored as it is
 */
record Storage(ValueKind kind, Optional<TypeName> bounds, Optional<Conversion> conversion) {

  /** A value that is stored as it is; empty if its type cannot be. */
  static Optional<Storage> asItIs(TypeMirror type) {
    return ValueKinds.of(type)
        .map(
            kind ->
                new Storage(kind, ValueKinds.boundsOf(type).map(TypeName::get), Optional.empty()));
  }

  static Storage converted(ValueKind kind, Conversion conversion) {
    return new Storage(kind, Optional.empty(), Optional.of(conversion));
  }

  /** A number that is 0 where it is unset; empty if the type is none that can count versions. */
  static Optional<Storage> version(TypeMirror type) {
    return ValueKinds.of(type).filter(ValueKind::takesSequence).map(Storage::version);
  }

  private static Storage version(ValueKind kind) {
    Class<?> stored =
        switch (kind) {
          case LONG -> Long.class;
          case INT -> Integer.class;
          default -> Short.class;
        };
    return converted(kind, new Conversion.Call("version", TypeName.get(stored)));
  }
}
