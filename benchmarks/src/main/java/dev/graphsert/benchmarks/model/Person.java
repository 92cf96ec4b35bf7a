package dev.graphsert.benchmarks.model;

import dev.graphsert.BatchEntity;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A person. */
@BatchEntity
@Entity
@Table(name = "person")
@DiscriminatorValue("P")
public class Person extends Party {

  @Column(name = "birth_year")
  public int birthYear;

  @Override
  public String kind() {
    return "P";
  }
}
