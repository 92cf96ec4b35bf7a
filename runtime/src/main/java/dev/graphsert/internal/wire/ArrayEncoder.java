package dev.graphsert.internal.wire;

import org.jspecify.annotations.Nullable;

/** Arrays of one and more dimensions, which start at index 1. */
final class ArrayEncoder extends ValueEncoder {

  static final int MOST_DIMENSIONS = 6;

  private static final int LOWER_BOUND = 1;
  private static final int HAS_NULLS = 1;

  private final ServerType type;
  private final ValueEncoder elements;
  private final int dimensions;

  /**
   * Encodes arrays.
   *
   * @param type the arrays' type
   * @param elements writes the elements
   * @param dimensions how many dimensions the Java arrays have, but for those of their elements
   */
  ArrayEncoder(ServerType type, ValueEncoder elements, int dimensions) {
    this.type = type;
    this.elements = elements;
    this.dimensions = dimensions;
  }

  @Override
  public void putObject(Object value, BinaryBuffer out) {
    int[] lengths = JavaArrays.shape(value, dimensions);
    boolean empty = lengths[0] == 0;
    int start = out.beginValue();
    out.putInt(empty ? 0 : dimensions);
    int flags = out.size();
    out.putInt(0);
    out.putInt(type.partOid());
    if (!empty) {
      for (int length : lengths) {
        out.putInt(length);
        out.putInt(LOWER_BOUND);
      }
      if (putElements(value, lengths, 0, out)) {
        out.setInt(flags, HAS_NULLS);
      }
    }
    out.endValue(start);
  }

  @Override
  public String textOf(Object value) {
    int[] lengths = JavaArrays.shape(value, dimensions);
    if (lengths[0] == 0) {
      return "{}";
    }
    StringBuilder text = new StringBuilder();
    append(value, lengths, 0, text);
    return text.toString();
  }

  /** Tells whether there is a null among the elements. */
  private boolean putElements(Object array, int[] lengths, int dimension, BinaryBuffer out) {
    if (dimension == lengths.length - 1) {
      return JavaArrays.putElements(array, elements, out);
    }
    boolean nulls = false;
    for (int i = 0; i < lengths[dimension]; i++) {
      nulls |= putElements(JavaArrays.inner(array, i), lengths, dimension + 1, out);
    }
    return nulls;
  }

  private void append(Object array, int[] lengths, int dimension, StringBuilder text) {
    for (int i = 0; i < lengths[dimension]; i++) {
      text.append(i == 0 ? '{' : delimiter());
      if (dimension == lengths.length - 1) {
        text.append(elementText(JavaArrays.get(array, i)));
      } else {
        append(JavaArrays.inner(array, i), lengths, dimension + 1, text);
      }
    }
    text.append('}');
  }

  private String elementText(@Nullable Object element) {
    return element == null ? "NULL" : QuotedText.of(elements.textOf(element));
  }

  /** The commas of a box are its own. */
  private char delimiter() {
    ServerType part = type.part();
    return part != null && part.name().equals("box") ? ';' : ',';
  }
}
