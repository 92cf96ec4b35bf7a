package dev.graphsert.processor.read;

import com.google.common.collect.ImmutableSet;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.Set;

/** What a member can be, and which annotations say something about it then. */
enum Role {
  VALUE("a value", Annotations.COLUMN, Annotations.VERSION),
  ID("the id", Annotations.COLUMN, Annotations.ID),
  REFERENCE("a reference to an entity", Annotations.REFERENCE, Annotations.ID),
  /** The same, where something else fills the columns. */
  PREDECESSOR("a reference to an entity", Annotations.REFERENCE, Annotations.OWNED),
  EMBEDDED("an embedded value", Annotations.EMBEDDED, Annotations.ID),
  OWNED("a collection of entities", Annotations.OWNED_COLLECTION),
  /** An entity that has the foreign key on its side. */
  OWNED_ONE("an entity", Annotations.OWNED),
  /** What fills a table of its own. */
  COLLECTION(
      "a collection",
      Annotations.COLLECTION_TABLE,
      Annotations.COLUMN,
      Annotations.EMBEDDED,
      Annotations.REFERENCE),
  /** Entities that have the foreign key on their side, and no member for it. */
  BACK_REFERENCE("a collection of entities"),
  /** The same, inserted with their owner. */
  OWNED_BACK_REFERENCE("a collection of entities", Annotations.OWNED_COLLECTION),
  /** What the table has no column for. */
  NONE("a member without a column");

  private final String description;
  private final ImmutableSet<String> annotations;

  Role(String description, String... annotations) {
    this.description = description;
    this.annotations = ImmutableSet.copyOf(annotations);
  }

  /** Whether a member says something of the row of the table that it is in. */
  boolean isInRow() {
    return this == VALUE || this == REFERENCE || this == PREDECESSOR || this == EMBEDDED;
  }

  @Override
  public String toString() {
    return description;
  }

  void checkAnnotations(Member member, Problems problems) {
    checkAnnotations(member, Set.of(), problems);
  }

  /** The same of an element of a collection, which has the annotations of the collection. */
  void checkElement(Member element, Problems problems) {
    checkAnnotations(element, Set.of(Annotations.COLLECTION_TABLE), problems);
  }

  private void checkAnnotations(Member member, Set<String> besides, Problems problems) {
    for (String annotation : Annotations.ALL) {
      if (!besides.contains(annotation)
          && !annotations.contains(annotation)
          && Annotations.has(member.origin(), annotation)) {
        problems.add(
            Message.ANNOTATION_MISPLACED,
            member.origin(),
            member.described(),
            Annotations.simpleName(annotation),
            description,
            mend(annotation));
      }
    }
  }

  private String mend(String annotation) {
    return this == REFERENCE && annotation.equals(Annotations.COLUMN)
        ? "Name the column with @Reference(column)."
        : "Leave the annotation away.";
  }
}
