package dev.graphsert.internal.wire;

import org.jspecify.annotations.Nullable;

/** Looks into arrays whose type is known at run time alone. */
final class JavaArrays {

  private JavaArrays() {}

  /**
   * How long an array is in each of its dimensions; all are 0 if it has no element.
   *
   * @throws IllegalArgumentException if arrays of one dimension differ in length, or one is missing
   */
  static int[] shape(Object array, int dimensions) {
    int[] lengths = new int[dimensions];
    Object inner = array;
    for (int i = 0; i < dimensions; i++) {
      lengths[i] = length(inner);
      if (lengths[i] == 0) {
        break;
      }
      if (i < dimensions - 1) {
        inner = inner(inner, 0);
      }
    }
    checkLengths(array, lengths, 0);
    return lengths[dimensions - 1] == 0 ? new int[dimensions] : lengths;
  }

  private static void checkLengths(Object array, int[] lengths, int dimension) {
    int length = length(array);
    if (length != lengths[dimension]) {
      throw new IllegalArgumentException(
          String.format(
              "its array has parts of %d and of %d elements, but PostgreSQL's arrays are"
                  + " rectangular.",
              lengths[dimension], length));
    }
    for (int i = 0; dimension < lengths.length - 1 && i < length; i++) {
      checkLengths(inner(array, i), lengths, dimension + 1);
    }
  }

  /** An array inside another one. */
  static Object inner(Object array, int index) {
    Object inner = ((@Nullable Object[]) array)[index];
    if (inner == null) {
      throw new IllegalArgumentException(
          "its array has null for an array at index "
              + index
              + ", but PostgreSQL's arrays are rectangular.");
    }
    return inner;
  }

  static int length(Object array) {
    if (array instanceof Object[] objects) {
      return objects.length;
    } else if (array instanceof int[] numbers) {
      return numbers.length;
    } else if (array instanceof long[] numbers) {
      return numbers.length;
    } else if (array instanceof double[] numbers) {
      return numbers.length;
    } else if (array instanceof float[] numbers) {
      return numbers.length;
    } else if (array instanceof short[] numbers) {
      return numbers.length;
    }
    return ((boolean[]) array).length;
  }

  /** An element, boxed. */
  static @Nullable Object get(Object array, int index) {
    if (array instanceof @Nullable Object[] objects) {
      return objects[index];
    } else if (array instanceof int[] numbers) {
      return numbers[index];
    } else if (array instanceof long[] numbers) {
      return numbers[index];
    } else if (array instanceof double[] numbers) {
      return numbers[index];
    } else if (array instanceof float[] numbers) {
      return numbers[index];
    } else if (array instanceof short[] numbers) {
      return numbers[index];
    }
    return ((boolean[]) array)[index];
  }

  /**
   * Writes the elements of an array by the encoder of their type, and tells whether one is null.
   */
  static boolean putElements(Object array, ValueEncoder encoder, BinaryBuffer out) {
    if (array instanceof @Nullable Object[] objects) {
      return putObjects(objects, encoder, out);
    } else if (array instanceof int[] numbers) {
      for (int number : numbers) {
        encoder.putLong(number, out);
      }
    } else if (array instanceof long[] numbers) {
      for (long number : numbers) {
        encoder.putLong(number, out);
      }
    } else if (array instanceof double[] numbers) {
      for (double number : numbers) {
        encoder.putDouble(number, out);
      }
    } else if (array instanceof float[] numbers) {
      for (float number : numbers) {
        encoder.putDouble(number, out);
      }
    } else if (array instanceof short[] numbers) {
      for (short number : numbers) {
        encoder.putLong(number, out);
      }
    } else {
      for (boolean truth : (boolean[]) array) {
        encoder.putBoolean(truth, out);
      }
    }
    return false;
  }

  private static boolean putObjects(
      @Nullable Object[] objects, ValueEncoder encoder, BinaryBuffer out) {
    boolean nulls = false;
    for (Object object : objects) {
      if (object == null) {
        nulls = true;
        out.putNull();
      } else {
        encoder.put(object, out);
      }
    }
    return nulls;
  }
}
