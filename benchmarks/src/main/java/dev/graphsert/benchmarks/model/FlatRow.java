package dev.graphsert.benchmarks.model;

import dev.graphsert.BatchEntity;

/** A row that stands alone. */
@BatchEntity
public final class FlatRow {

  public long id;
  public final String name;
  public final int value;

  /** Makes a row that is not in the database yet. */
  public FlatRow(String name, int value) {
    this.name = name;
    this.value = value;
  }
}
