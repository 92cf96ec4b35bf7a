package dev.graphsert.internal.wire;

import dev.graphsert.Range;
import org.jspecify.annotations.Nullable;

/**
 * The Java type of a column's values, taken apart.
 *
 * @param value the type of single values; of the bounds, if they are ranges
 * @param isRange whether single values are ranges
 * @param dimensions how many dimensions the arrays of such values have; 0 if they are no arrays
 */
public record JavaType(Class<?> value, boolean isRange, int dimensions) {

  /**
   * Takes a type apart. {@code byte[]} is a single value.
   *
   * @param type the type of a member
   * @param bounds the type of the bounds, if the type is a range or an array of ranges
   * @return its parts
   */
  public static JavaType of(Class<?> type, @Nullable Class<?> bounds) {
    Class<?> value = type;
    int dimensions = 0;
    while (value.isArray() && value != byte[].class) {
      value = value.getComponentType();
      dimensions++;
    }
    boolean isRange = value == Range.class && bounds != null;
    return new JavaType(isRange && bounds != null ? bounds : value, isRange, dimensions);
  }

  /**
   * The type as messages name it.
   *
   * @return its simple name
   */
  public String simpleName() {
    String single = value.getSimpleName();
    return (isRange ? "Range<" + single + ">" : single) + "[]".repeat(dimensions);
  }

  /** Whether values are neither ranges nor arrays. */
  boolean isSingle() {
    return !isRange && dimensions == 0;
  }

  boolean isVector() {
    return value == float.class && dimensions == 1;
  }

  /** Whether values, or what arrays are made of, are text: strings, characters, enum constants. */
  boolean isOfText() {
    return !isRange
        && (value == String.class
            || value == char.class
            || value == Character.class
            || value.isEnum());
  }

  /** What is left inside so many dimensions. */
  JavaType inside(int outerDimensions) {
    return new JavaType(value, isRange, dimensions - outerDimensions);
  }

  /** The bounds of ranges. */
  JavaType bounds() {
    return new JavaType(value, false, 0);
  }
}
