package dev.graphsert.benchmarks.model;

import dev.graphsert.BatchEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Something found at a place of a sequence. */
@BatchEntity
@Entity
@Table(name = "annotation")
public class Annotation {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public long id;

  public String name = "";
  public int position;

  @ManyToOne(optional = false)
  @JoinColumn(name = "sequence_id")
  public DnaSequence sequence;

  /** For what makes instances by reflection. */
  @SuppressWarnings("NullAway.Init")
  protected Annotation() {}

  /** Makes an annotation that is not in the database yet. */
  public Annotation(String name, int position, DnaSequence sequence) {
    this.name = name;
    this.position = position;
    this.sequence = sequence;
  }
}
