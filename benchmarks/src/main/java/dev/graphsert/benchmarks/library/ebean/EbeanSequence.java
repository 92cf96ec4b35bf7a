package dev.graphsert.benchmarks.library.ebean;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A sequence and its annotations. */
@Entity
@Table(name = "dna_sequence")
public class EbeanSequence {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  private String name;

  @OneToMany(mappedBy = "sequence", cascade = CascadeType.PERSIST)
  private List<EbeanAnnotation> annotations = new ArrayList<>();

  /** Makes a sequence that is not in the database yet. */
  public EbeanSequence(String name) {
    this.name = name;
  }

  /** What the database gave it, or 0. */
  public long id() {
    return id;
  }

  /** Its text. */
  public String name() {
    return name;
  }

  /** What was found in it, to be added to. */
  public List<EbeanAnnotation> annotations() {
    return annotations;
  }
}
