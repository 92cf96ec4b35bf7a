package dev.graphsert.benchmarks.model;

import dev.graphsert.BatchEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What SQLAlchemy's examples insert in bulk, and sqlalchemy_batch_inserts after them. */
@BatchEntity
@Entity
@Table(name = "customer")
public class Customer {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public long id;

  public String name = "";
  public String description = "";

  /** For what makes instances by reflection. */
  protected Customer() {}

  /** Makes a customer that is not in the database yet. */
  public Customer(String name, String description) {
    this.name = name;
    this.description = description;
  }
}
