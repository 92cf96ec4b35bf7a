package dev.graphsert.internal.wire;

import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** {@code hstore}: pairs of texts, of which the second may be NULL. */
final class HstoreEncoder extends ValueEncoder {

  @Override
  public void putObject(Object value, BinaryBuffer out) {
    Map<?, ?> map = (Map<?, ?>) value;
    int start = out.beginValue();
    out.putInt(map.size());
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      Encoders.TEXT.putText(key(entry), out);
      if (entry.getValue() == null) {
        out.putNull();
      } else {
        Encoders.TEXT.putText((String) entry.getValue(), out);
      }
    }
    out.endValue(start);
  }

  @Override
  public String textOf(Object value) {
    StringJoiner pairs = new StringJoiner(",");
    for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
      pairs.add(quoted(key(entry)) + "=>" + quoted((String) entry.getValue()));
    }
    return pairs.toString();
  }

  private static String key(Map.Entry<?, ?> entry) {
    Object key = entry.getKey();
    if (key == null) {
      throw new IllegalArgumentException("its map has null for a key, which hstore cannot store.");
    }
    return (String) key;
  }

  private static String quoted(@Nullable String text) {
    return text == null ? "NULL" : QuotedText.of(text);
  }
}
