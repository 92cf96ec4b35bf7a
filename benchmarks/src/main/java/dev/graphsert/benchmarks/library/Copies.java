package dev.graphsert.benchmarks.library;

import dev.graphsert.benchmarks.library.LibraryWriter.Way;
import dev.graphsert.benchmarks.workload.Data;
import dev.graphsert.benchmarks.workload.Workload;
import dev.graphsert.benchmarks.writer.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a library can store that has entities of its own, and how, by the kind of data. */
final class Copies {

  private final String name;
  private final Map<Class<?>, Way<?>> ways = new HashMap<>();

  Copies(String name) {
    this.name = name;
  }

  <D extends Data> Copies add(Class<D> type, Way<D> way) {
    ways.put(type, way);
    return this;
  }

  /** The way to store a workload; none if the library has no such tables. */
  @SuppressWarnings("unchecked") // add() took it for this type
  <D extends Data> List<Writer<D>> writers(Workload<D> workload) {
    Way<D> way = (Way<D>) ways.get(workload.dataType());
    return way == null ? List.of() : List.of(new LibraryWriter<>(name, way));
  }
}
