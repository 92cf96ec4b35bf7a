package dev.graphsert.example.model;

import dev.graphsert.BatchEntity;
import dev.graphsert.OwnedCollection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something known of a part of a sequence: a GenBank feature, or a finding of the annotate job. */
@BatchEntity
public final class Annotation {

  @Nullable Long id;
  final DnaSequence sequence;
  final Origin origin;
  final String kind;
  final @Nullable String name;
  final Span span;
  final String location;
  @OwnedCollection final List<Qualifier> qualifiers = new ArrayList<>();

  /**
   * Makes an annotation.
   *
   * @param kind a GenBank feature key where there is one
   * @param location in GenBank's notation; more exact than the span where parts are joined
   */
  public Annotation(
      DnaSequence sequence,
      Origin origin,
      String kind,
      @Nullable String name,
      Span span,
      String location) {
    this.sequence = sequence;
    this.origin = origin;
    this.kind = kind;
    this.name = name;
    this.span = span;
    this.location = location;
  }

  public DnaSequence sequence() {
    return sequence;
  }

  public Origin origin() {
    return origin;
  }

  public String kind() {
    return kind;
  }

  public @Nullable String name() {
    return name;
  }

  public Span span() {
    return span;
  }

  public String location() {
    return location;
  }

  public List<Qualifier> qualifiers() {
    return qualifiers;
  }
}
