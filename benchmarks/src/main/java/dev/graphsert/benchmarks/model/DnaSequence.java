package dev.graphsert.benchmarks.model;

import dev.graphsert.BatchEntity;
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
@BatchEntity
@Entity
@Table(name = "dna_sequence")
public class DnaSequence {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public long id;

  public String name = "";

  @OneToMany(mappedBy = "sequence", cascade = CascadeType.PERSIST)
  public List<Annotation> annotations = new ArrayList<>();

  /** For what makes instances by reflection. */
  protected DnaSequence() {}

  /** Makes a sequence that is not in the database yet, with room for some annotations. */
  public DnaSequence(String name, int annotations) {
    this.name = name;
    this.annotations = new ArrayList<>(annotations);
  }
}
