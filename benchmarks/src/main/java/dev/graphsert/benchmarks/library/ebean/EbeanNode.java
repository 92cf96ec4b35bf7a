package dev.graphsert.benchmarks.library.ebean;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** A row of one of ten types, which may refer to a row of another one. */
@MappedSuperclass
public abstract class EbeanNode {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  private int place;

  /** Makes a row that is not in the database yet. */
  protected EbeanNode(int place) {
    this.place = place;
  }

  /** What the database gave it, or 0. */
  public long id() {
    return id;
  }

  /** Which row of its type it is. */
  public int place() {
    return place;
  }
}
