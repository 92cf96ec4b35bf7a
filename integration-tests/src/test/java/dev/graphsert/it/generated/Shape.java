package dev.graphsert.it.generated;

/** How types refer to each other. */
public enum Shape {
  /** Each to the one before it. */
  CHAIN,
  /** All to the first. */
  STAR;

  /** The number of the type that a type refers to; the first one refers to none. */
  int parentOf(int type) {
    return this == CHAIN ? type - 1 : 0;
  }
}
