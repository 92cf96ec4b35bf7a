package dev.graphsert.processor.read;

import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.TypeMirror;

/** Decides what a member of an entity of JPA is. */
final class JpaRoles {

  private static final String IN_ELEMENT =
      "An element of a collection cannot own others, or collections";

  private final Compiler compiler;
  private final Problems problems;
  private final JpaRefusals refusals;
  private final JpaColumns columns;
  private final JpaConversions conversions;

  JpaRoles(Compiler compiler, Problems problems, JpaColumns columns, JpaConversions conversions) {
    this.conversions = conversions;
    this.compiler = compiler;
    this.problems = problems;
    this.refusals = new JpaRefusals(problems);
    this.columns = columns;
  }

  /** Reports what is not understood; false if anything is. */
  boolean check(Member member) {
    boolean refused = refusals.refuse(member);
    refused |= conversions.refuse(member);
    if (Jpa.has(member.origin(), "JoinTable")
        && Stream.of("Id", "MapsId").anyMatch(key -> Jpa.has(member.origin(), key))) {
      refused(member, "JoinTable", "A key is in the table of its entity");
      refused = true;
    }
    if (JpaLeftOut.isByExpression(member.origin())) {
      refused(member, JpaLeftOut.GENERATED, JpaRefusals.SQL);
      refused = true;
    }
    for (String annotation : Annotations.ALL) {
      if (Annotations.has(member.origin(), annotation)) {
        problems.add(
            Message.ANNOTATION_MISPLACED,
            member.origin(),
            member.described(),
            annotation,
            "a member of an @Entity",
            "Use the annotations of JPA.");
        refused = true;
      }
    }
    return !refused;
  }

  Role of(Member member) {
    if (!check(member) || Jpa.has(member.origin(), "MapsId")) {
      return Role.NONE; // it is read with the part of the key that repeats its target's
    }
    Role role = role(member);
    if (role != Role.VALUE && role != Role.REFERENCE) {
      return role;
    }
    if (JpaLeftOut.is(member.origin())) {
      return Role.NONE;
    }
    if (JpaAssociations.sharesKey(member)) {
      return Role.PREDECESSOR;
    }
    if (!columns.isReadOnly(member, role)) {
      return role;
    }
    return role == Role.REFERENCE && !JpaJoinTables.holds(member) ? Role.PREDECESSOR : Role.NONE;
  }

  /** What a member of a key is, or a part of one. */
  Role ofId(Member id) {
    if (JpaAssociations.of(id).isPresent()) {
      return Role.REFERENCE;
    }
    return isEmbedded(id, "EmbeddedId") ? Role.EMBEDDED : Role.VALUE;
  }

  private Role role(Member member) {
    Optional<AnnotationMirror> association = JpaAssociations.of(member);
    Optional<Role> misplaced = misplaced(member);
    if (misplaced.isPresent()) {
      return misplaced.get();
    }
    Optional<String> beside = besideColumns(member);
    if (beside.isPresent() && isPartOfElement(member)) {
      return refused(member, beside.get(), IN_ELEMENT);
    }
    if (association.isPresent()) {
      return association(member, association.get());
    }
    if (Jpa.has(member.origin(), "ElementCollection")) {
      return table(member);
    }
    return isEmbedded(member, "Embedded") ? Role.EMBEDDED : Role.VALUE;
  }

  /** Whether it is in an element of a collection, which is known by its table's rows alone. */
  private static boolean isPartOfElement(Member member) {
    return member.enclosing().stream()
        .anyMatch(outer -> Jpa.has(outer.origin(), "ElementCollection"));
  }

  /** What fills no column of the table that the member is in. */
  static Optional<String> besideColumns(Member member) {
    return Stream.of("ElementCollection", "OneToMany", "ManyToMany", "OneToOne")
        .filter(name -> Jpa.has(member.origin(), name))
        .filter(
            name ->
                !name.equals("OneToOne") || Jpa.text(member.origin(), name, "mappedBy").isPresent())
        .findFirst();
  }

  private static boolean isEmbedded(Member member, String annotation) {
    return Jpa.has(member.origin(), annotation) || Jpa.isEmbeddable(member.type());
  }

  private Role association(Member member, AnnotationMirror association) {
    String name = Jpa.simpleName(association);
    boolean mapped = Jpa.text(association, "mappedBy").isPresent();
    if (name.equals("ManyToOne") || (name.equals("OneToOne") && !mapped)) {
      return Role.REFERENCE;
    }
    if (name.equals("OneToOne")) {
      return JpaAssociations.cascades(member) ? Role.OWNED_ONE : Role.NONE;
    }
    if (!mapped) {
      return name.equals("OneToMany") && !joinColumns(member).isEmpty()
          ? backReference(member)
          : table(member);
    }
    if (Jpa.has(member.origin(), "OrderColumn")) {
      return refused(member, "OrderColumn", "Its column is in the table of the other side");
    }
    if (compiler.asMap(member.type()).isPresent() && !Jpa.has(member.origin(), "MapKey")) {
      return refused(
          member, name, "The column of its keys is in the table of the other side; see @MapKey");
    }
    return JpaAssociations.cascades(member) ? Role.OWNED : Role.NONE;
  }

  private Role table(Member member) {
    if (!joinColumns(member).isEmpty()) {
      return refused(member, "JoinColumn", "The columns belong into the joinColumns of the table");
    }
    return Role.COLLECTION;
  }

  /** The column is in the table of the elements. */
  private Role backReference(Member member) {
    if (Jpa.has(member.origin(), "JoinTable")) {
      return refused(member, "JoinColumn", "It has a @JoinTable too, and only one can be filled");
    }
    return JpaAssociations.cascades(member) ? Role.OWNED_BACK_REFERENCE : Role.BACK_REFERENCE;
  }

  private static List<AnnotationMirror> joinColumns(Member member) {
    return Jpa.all(member.origin(), "JoinColumn", "JoinColumns");
  }

  /** Reports what is said of a table or of keys where there is none. */
  private Optional<Role> misplaced(Member member) {
    boolean values = Jpa.has(member.origin(), "ElementCollection");
    boolean joined =
        Stream.of("OneToMany", "ManyToMany").anyMatch(a -> Jpa.has(member.origin(), a));
    if (!joined && Jpa.has(member.origin(), "JoinTable") && !JpaJoinTables.holds(member)) {
      return Optional.of(
          refused(
              member,
              "JoinTable",
              "Only an association of the entity has one, on the side that is not mapped by the"
                  + " other"));
    }
    if (!values && Jpa.has(member.origin(), "CollectionTable")) {
      return Optional.of(
          refused(member, "CollectionTable", "Only an @ElementCollection has such a table"));
    }
    if (values && Jpa.has(member.origin(), "MapKey")) {
      return Optional.of(refused(member, "MapKey", "Only maps of entities are keyed by a member"));
    }
    if (Jpa.has(member.origin(), "MapKeyClass") && !isKeyClassDeclared(member)) {
      return Optional.of(
          refused(
              member, "MapKeyClass", "Keys are read as the type that the map declares for them"));
    }
    boolean list =
        Compiler.isClass(member.type()) && compiler.isList(member.type()) && (values || joined);
    if (!list && Jpa.has(member.origin(), "OrderColumn")) {
      return Optional.of(
          refused(member, "OrderColumn", "Only the elements of a List have a place"));
    }
    return Optional.empty();
  }

  private boolean isKeyClassDeclared(Member member) {
    Optional<TypeMirror> named =
        Jpa.find(member.origin(), "MapKeyClass").flatMap(found -> Jpa.type(found, "value"));
    return compiler
        .asMap(member.type())
        .filter(
            map ->
                named
                    .filter(
                        type -> compiler.types().isSameType(type, map.getTypeArguments().get(0)))
                    .isPresent())
        .isPresent();
  }

  private Role refused(Member member, String annotation, String reason) {
    JpaRefusals.ofMember(member, annotation, reason, problems);
    return Role.NONE;
  }
}
