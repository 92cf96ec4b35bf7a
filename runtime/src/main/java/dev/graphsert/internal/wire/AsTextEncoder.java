package dev.graphsert.internal.wire;

/** Writes values of another encoder as text, which is cast to their type in SQL. */
final class AsTextEncoder extends ValueEncoder {

  private final ValueEncoder values;

  AsTextEncoder(ValueEncoder values) {
    this.values = values;
  }

  @Override
  public void putText(String value, BinaryBuffer out) {
    Encoders.TEXT.putText(value, out);
  }

  @Override
  public void putObject(Object value, BinaryBuffer out) {
    Encoders.TEXT.putText(textOf(value), out);
  }

  @Override
  public String textOf(Object value) {
    return values.textOf(value);
  }
}
