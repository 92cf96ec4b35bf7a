package dev.graphsert.benchmarks.compile;

import dev.graphsert.benchmarks.machine.Jar;

/** A processor that is measured, and a class for it to read: eight members, one of them another. */
enum Subject {
  GRAPHSERT(
      "Graphsert",
      "dev.graphsert.processor.GraphsertProcessor",
      """
      package model;

      @dev.graphsert.BatchEntity
      class Type%1$d {
        Long id;
        String name;
        String description;
        int position;
        java.math.BigDecimal price;
        java.time.Instant changed;
        java.util.UUID key;
        Type%2$d before;
      }
      """),
  IMMUTABLES(
      "Immutables",
      "org.immutables.processor.ProxyProcessor",
      """
      package model;

      @org.immutables.value.Value.Immutable
      interface Type%1$d {
        Long id();
        String name();
        String description();
        int position();
        java.math.BigDecimal price();
        java.time.Instant changed();
        java.util.UUID key();
        Type%2$d before();
      }
      """);

  private final String title;
  private final String processor;
  private final String source;

  Subject(String title, String processor, String source) {
    this.title = title;
    this.processor = processor;
    this.source = source;
  }

  String title() {
    return title;
  }

  String processor() {
    return processor;
  }

  /** The n-th class, which refers to the one before it, or to itself. */
  String source(int n) {
    return String.format(source, n, Math.max(0, n - 1));
  }

  /** The jar that holds the processor and all that it needs. */
  Jar jar() {
    try {
      return Jar.of(Class.forName(processor));
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(title + " is not on the class path.", missing);
    }
  }
}
