package dev.graphsert.benchmarks.model;

import dev.graphsert.BatchEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row that stands alone. */
@BatchEntity
@Entity
@Table(name = "flat_row")
public class FlatRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public long id;

  public String name = "";
  public int value;

  /** For what makes instances by reflection. */
  protected FlatRow() {}

  /** Makes a row that is not in the database yet. */
  public FlatRow(String name, int value) {
    this.name = name;
    this.value = value;
  }
}
