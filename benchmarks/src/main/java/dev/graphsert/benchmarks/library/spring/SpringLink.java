package dev.graphsert.benchmarks.library.spring;

/** A row that refers to a row of another type: by its id, for aggregates end there. */
public abstract class SpringLink extends SpringNode {

  public final long targetId;

  /** Makes a row that is not in the database yet. */
  protected SpringLink(int place, long targetId) {
    super(place);
    this.targetId = targetId;
  }
}
