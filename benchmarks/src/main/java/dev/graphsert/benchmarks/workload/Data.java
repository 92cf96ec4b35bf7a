package dev.graphsert.benchmarks.workload;

import java.util.List;

/** The new objects that one write stores. */
public interface Data {

  /** What is added to a session; the rest hangs on it. */
  List<?> roots();

  /** All objects by type, a type before those that refer to it. */
  List<List<?>> byType();
}
