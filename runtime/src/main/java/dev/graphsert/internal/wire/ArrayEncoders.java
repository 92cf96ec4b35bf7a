package dev.graphsert.internal.wire;

import dev.graphsert.internal.wire.ServerType.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which encoder writes Java arrays in an array type of the server. */
final class ArrayEncoders {

  private ArrayEncoders() {}

  /** Arrays whose elements have an encoder for the type of the array's elements. */
  static Optional<ValueEncoder> of(JavaType javaType, ServerType type) {
    ServerType part = type.part();
    int dimensions = dimensions(javaType, part);
    return part == null || !isPossible(dimensions)
        ? Optional.empty()
        : Encoders.of(javaType.inside(dimensions), part)
            .map(elements -> new ArrayEncoder(type, elements, dimensions));
  }

  /** Arrays of text, whose elements the server reads in the text form of their type. */
  static Optional<ValueEncoder> ofText(JavaType javaType, ServerType type) {
    return type.kind() == Kind.ARRAY && javaType.isOfText() && isPossible(javaType.dimensions())
        ? Optional.of(
            new AsTextEncoder(new ArrayEncoder(type, Encoders.TEXT, javaType.dimensions())))
        : Optional.empty();
  }

  /** The last dimension of the Java array may be inside of what are single values in SQL. */
  private static int dimensions(JavaType javaType, @Nullable ServerType part) {
    boolean inner =
        part != null && (part.kind() == Kind.MULTIRANGE || part.name().equals("vector"));
    return javaType.dimensions() - (inner ? 1 : 0);
  }

  private static boolean isPossible(int dimensions) {
    return dimensions >= 1 && dimensions <= ArrayEncoder.MOST_DIMENSIONS;
  }
}
