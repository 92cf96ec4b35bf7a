package dev.graphsert.benchmarks.model;

import dev.graphsert.BatchEntity;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A company. */
@BatchEntity
@Entity
@Table(name = "company")
@DiscriminatorValue("C")
public class Company extends Party {

  @Column(name = "tax_number")
  public String taxNumber = "";

  @Override
  public String kind() {
    return "C";
  }
}
