package dev.graphsert.benchmarks.library.ebean;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Something found at a place of a sequence. */
@Entity
@Table(name = "annotation")
public class EbeanAnnotation {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  private String name;
  private int position;

  @ManyToOne(optional = false)
  @JoinColumn(name = "sequence_id")
  private EbeanSequence sequence;

  /** Makes an annotation that is not in the database yet. */
  public EbeanAnnotation(String name, int position, EbeanSequence sequence) {
    this.name = name;
    this.position = position;
    this.sequence = sequence;
  }

  /** What the database gave it, or 0. */
  public long id() {
    return id;
  }

  /** Its text. */
  public String name() {
    return name;
  }

  /** Where it was found. */
  public int position() {
    return position;
  }

  /** Where it was found. */
  public EbeanSequence sequence() {
    return sequence;
  }
}
