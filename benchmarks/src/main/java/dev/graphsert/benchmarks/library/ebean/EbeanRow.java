package dev.graphsert.benchmarks.library.ebean;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row that stands alone. */
@Entity
@Table(name = "flat_row")
public class EbeanRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  private String name;
  private int value;

  /** Makes a row that is not in the database yet. */
  public EbeanRow(String name, int value) {
    this.name = name;
    this.value = value;
  }

  /** What the database gave it, or 0. */
  public long id() {
    return id;
  }

  /** Its text. */
  public String name() {
    return name;
  }

  /** Its number. */
  public int value() {
    return value;
  }
}
