package dev.graphsert.benchmarks.writer;

/** Who wrote what stores the objects. */
public enum Kind {
  /** We, for these tables alone: the floor that Graphsert is measured against. */
  BY_HAND("by hand"),
  /** The authors of another library, configured as they recommend for many rows. */
  LIBRARY("library"),
  /** We, for any tables. */
  GRAPHSERT("Graphsert");

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  /** The name in results. */
  public String label() {
    return label;
  }
}
