package dev.graphsert.benchmarks.library.ebean;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A customer, who stands alone. */
@Entity
@Table(name = "customer")
public class EbeanCustomer {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  private String name;
  private String description;

  /** Makes a customer that is not in the database yet. */
  public EbeanCustomer(String name, String description) {
    this.name = name;
    this.description = description;
  }

  /** What the database gave it, or 0. */
  public long id() {
    return id;
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** What is known of it. */
  public String description() {
    return description;
  }
}
