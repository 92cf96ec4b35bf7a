package dev.graphsert.internal.wire;

/** {@code bit} and {@code varbit}, from text: {@code 101}, {@code B101} or {@code X5}. */
final class BitEncoder extends ValueEncoder {

  private static final int BITS_PER_HEX_DIGIT = 4;

  @Override
  public void putText(String value, BinaryBuffer out) {
    char base = value.isEmpty() ? '0' : value.charAt(0);
    boolean hex = base == 'x' || base == 'X';
    int from = hex || base == 'b' || base == 'B' ? 1 : 0;
    int bitsPerDigit = hex ? BITS_PER_HEX_DIGIT : 1;
    int start = out.beginValue();
    out.putInt((value.length() - from) * bitsPerDigit);
    int pending = 0;
    int bits = 0;
    for (int i = from; i < value.length(); i++) {
      pending = (pending << bitsPerDigit) | digit(value, i, 1 << bitsPerDigit);
      bits += bitsPerDigit;
      if (bits % Byte.SIZE == 0) {
        out.putByte(pending);
      }
    }
    if (bits % Byte.SIZE != 0) {
      out.putByte(pending << (Byte.SIZE - bits % Byte.SIZE));
    }
    out.endValue(start);
  }

  @Override
  public String textOf(Object value) {
    return TextEncoder.text(value);
  }

  private static int digit(String value, int index, int radix) {
    char c = value.charAt(index);
    int digit = c < 0x80 ? Character.digit(c, radix) : -1;
    if (digit < 0) {
      throw new IllegalArgumentException(
          String.format(
              "its text has no %s digit at index %d.",
              radix == 2 ? "binary" : "hexadecimal", index));
    }
    return digit;
  }
}
