package dev.graphsert.it.jpa.base;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** What many libraries have: an id of any type, and a version. */
@MappedSuperclass
@SuppressWarnings("UnusedVariable") // read by the plans alone
public abstract class Numbered<K> extends NotPersistent {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private K id;

  @Version private Integer version;

  private String remark = "none";

  public K getId() {
    return id;
  }
}
