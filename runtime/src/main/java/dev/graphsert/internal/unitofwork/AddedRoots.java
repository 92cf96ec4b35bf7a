package dev.graphsert.internal.unitofwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/** Entities that bring along what they refer to and own, as it is when the graph is collected. */
final class AddedRoots implements AddedEntities {

  private final List<Object> added = new ArrayList<>();
  private final Set<Object> pending;
  private final WrittenEntities written;
  private final ToLongFunction<Class<?>> rowsBefore;
  private final Callbacks callbacks;

  AddedRoots(
      Set<Object> pending,
      WrittenEntities written,
      ToLongFunction<Class<?>> rowsBefore,
      Callbacks callbacks) {
    this.pending = pending;
    this.written = written;
    this.rowsBefore = rowsBefore;
    this.callbacks = callbacks;
  }

  @Override
  public void add(Object entity) {
    added.add(entity);
  }

  @Override
  public EntityGraph collect() {
    Set<Object> called = new IdentitySet();
    EntityGraph graph = collectOnce();
    while (callbacks.before(graph, called)) { // which may have changed what belongs to it
      pending.clear();
      pending.addAll(added);
      graph = collectOnce();
    }
    Owners.findIn(graph);
    return graph;
  }

  private EntityGraph collectOnce() {
    return new GraphCollector(pending, written, rowsBefore).collect(added);
  }

  @Override
  public void clear() {
    added.clear();
  }
}
