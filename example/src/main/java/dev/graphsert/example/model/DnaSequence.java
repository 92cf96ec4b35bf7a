package dev.graphsert.example.model;

import dev.graphsert.BatchEntity;
import dev.graphsert.OwnedCollection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A DNA sequence and the annotations that came with it. */
@BatchEntity
public final class DnaSequence {

  @Nullable Long id;
  final String accession;
  final String description;
  final int declaredLength;
  final boolean circular;
  final String residues;
  @OwnedCollection final List<Annotation> annotations = new ArrayList<>();

  /** Makes a sequence that is not in the database yet. */
  public DnaSequence(
      String accession, String description, int declaredLength, boolean circular, String residues) {
    this.accession = accession;
    this.description = description;
    this.declaredLength = declaredLength;
    this.circular = circular;
    this.residues = residues;
  }

  /** Makes this sequence one that is in the database, without its annotations. */
  public DnaSequence storedAs(long storedId) {
    id = storedId;
    return this;
  }

  /** The key in the database; {@code null} until the sequence is stored. */
  public @Nullable Long id() {
    return id;
  }

  public String accession() {
    return accession;
  }

  public String description() {
    return description;
  }

  /** The length that the record claims. */
  public int declaredLength() {
    return declaredLength;
  }

  public boolean circular() {
    return circular;
  }

  /** The bases, in upper case. */
  public String residues() {
    return residues;
  }

  /** The annotations that came with the sequence; what the annotate job finds is not among them. */
  public List<Annotation> annotations() {
    return annotations;
  }
}
