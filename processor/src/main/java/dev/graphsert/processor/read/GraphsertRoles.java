package dev.graphsert.processor.read;

import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.List;

/** Decides what a member of an entity in our own words is. */
final class GraphsertRoles {

  private final Compiler compiler;
  private final Problems problems;

  GraphsertRoles(Compiler compiler, Problems problems) {
    this.compiler = compiler;
    this.problems = problems;
  }

  /** What a member is; reports annotations that say nothing about such a member. */
  Role of(Member member) {
    checkStored(member);
    if (GraphsertKeys.fills(member)) {
      if (!member.enclosing().isEmpty()) {
        problems.add(
            Message.FILLS_NOT_VALID,
            member.origin(),
            member.described(),
            Annotations.text(member.origin(), Annotations.REFERENCE, "fills").orElse(""),
            "only members of the entity itself fill its id");
      }
      Role.REFERENCE.checkAnnotations(member, problems);
      return Role.NONE; // it is read with the member of the key that it fills
    }
    Role role = role(member);
    boolean reported = role == Role.NONE || (role == Role.VALUE && !GraphsertStorage.canBe(member));
    if (!reported) {
      role.checkAnnotations(member, problems);
    }
    return role;
  }

  private static boolean isStored(Member reference) {
    return Annotations.flag(reference.origin(), Annotations.REFERENCE, "stored", true);
  }

  /** Reports what is said of columns where there are none. */
  void checkStored(Member reference) {
    if (isStored(reference)) {
      return;
    }
    for (String annotation : List.of(Annotations.ID, Annotations.COLLECTION_TABLE)) {
      if (Annotations.has(reference.origin(), annotation)) {
        problems.add(
            Message.REFERENCE_NOT_STORED,
            reference.origin(),
            reference.described(),
            "@" + Annotations.simpleName(annotation));
      }
    }
    for (String named : List.of("column", "fills", "to", "table")) {
      if (!Annotations.texts(reference.origin(), Annotations.REFERENCE, named).isEmpty()
          || Annotations.text(reference.origin(), Annotations.REFERENCE, named).isPresent()) {
        problems.add(
            Message.REFERENCE_NOT_STORED, reference.origin(), reference.described(), named);
      }
    }
  }

  private Role role(Member member) {
    Role beside = beside(member);
    if (beside != Role.NONE && isPartOfElement(member)) {
      problems.add(
          Message.COLLECTION_NOT_VALID,
          member.origin(),
          member.described(),
          annotationOf(member),
          "an element of a collection cannot own others, or collections");
      return Role.NONE;
    }
    return beside == Role.NONE ? inColumns(member) : beside;
  }

  /** What fills no column of the table that the member is in; nothing if it fills some. */
  private static Role beside(Member member) {
    if (Annotations.has(member.origin(), Annotations.COLLECTION_TABLE)) {
      return Role.COLLECTION;
    }
    if (!isStored(member)) {
      return Role.PREDECESSOR;
    }
    if (Annotations.has(member.origin(), Annotations.OWNED)) {
      return Role.OWNED_ONE;
    }
    if (!Annotations.has(member.origin(), Annotations.OWNED_COLLECTION)) {
      return Role.NONE;
    }
    return GraphsertBackReferences.namesColumns(member) ? Role.OWNED_BACK_REFERENCE : Role.OWNED;
  }

  /** What the parts of a member, or of an element of it, are by their own. */
  private Role inColumns(Member member) {
    return GraphsertStorage.isValue(member) ? Role.VALUE : byType(member);
  }

  /** What an element of a collection is. */
  Role ofElement(Member element) {
    Role role = inColumns(element);
    role.checkElement(element, problems);
    return role;
  }

  private Role byType(Member member) {
    if (Annotations.has(member.origin(), Annotations.REFERENCE)
        || compiler.isEntity(member.type())) {
      return Role.REFERENCE;
    }
    return Annotations.has(member.origin(), Annotations.EMBEDDED)
            || Compiler.isRecord(member.type())
        ? Role.EMBEDDED
        : Role.VALUE;
  }

  /** Whether it is in an element of a collection, which is known by its table's rows alone. */
  private static boolean isPartOfElement(Member member) {
    return member.enclosing().stream()
        .anyMatch(outer -> Annotations.has(outer.origin(), Annotations.COLLECTION_TABLE));
  }

  private static String annotationOf(Member member) {
    return Annotations.simpleName(
        Annotations.ALL.stream()
            .filter(name -> Annotations.has(member.origin(), name))
            .findFirst()
            .orElseThrow());
  }
}
