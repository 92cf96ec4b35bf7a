package dev.graphsert.processor.generate;

import java.util.Locale;

/** Names of constants in generated code. */
final class ConstantNames {

  private ConstantNames() {}

  static String of(String name) {
    return name.replaceAll("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})", "_").toUpperCase(Locale.ROOT);
  }
}
