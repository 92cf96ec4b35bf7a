package dev.graphsert.processor.read;

import dev.graphsert.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** The members that make up the key of an entity of JPA, and what they are taken from. */
final class JpaKeys {

  private static final String MAPS_ID = "MapsId";

  private final Compiler compiler;
  private final Problems problems;
  private final TypeElement entity;

  JpaKeys(Compiler compiler, Problems problems, TypeElement entity) {
    this.compiler = compiler;
    this.problems = problems;
    this.entity = entity;
  }

  static List<Member> ids(List<Member> all) {
    return all.stream().filter(JpaKeys::isId).toList();
  }

  static boolean isId(Member member) {
    return Stream.of("Id", "EmbeddedId").anyMatch(id -> Jpa.has(member.origin(), id));
  }

  /** The reference whose target's id a part of the key repeats. */
  static Optional<Member> sourceOf(Member part, List<Member> all) {
    return all.stream()
        .filter(member -> Jpa.has(member.origin(), MAPS_ID))
        .filter(member -> isFor(part, member, all))
        .findFirst();
  }

  /** Without a name it is for the whole key; else for a part of it, or one of several members. */
  private static boolean isFor(Member part, Member reference, List<Member> all) {
    Optional<String> named = Jpa.text(reference.origin(), MAPS_ID, "value");
    if (named.isEmpty()) {
      return part.enclosing().isEmpty() && ids(all).size() == 1;
    }
    int depth = Jpa.has(outermost(part).origin(), "EmbeddedId") ? 1 : 0;
    return part.enclosing().size() == depth && part.name().equals(named.get());
  }

  private static Member outermost(Member part) {
    return part.enclosing().isEmpty() ? part : part.enclosing().get(0);
  }

  /** The id of a reference's target, as the entity's plan reads it to fill a part of the key. */
  Optional<TargetId> idOfTarget(Member reference, Member part, TypeMirror type) {
    if (!compiler.isEntity(type)) {
      return Optional.empty(); // as is reported where the reference is read
    }
    TypeElement target = Compiler.elementOf(type);
    if (!Vocabularies.isJpa(target) || !compiler.types().isSameType(type, reference.type())) {
      return refused(reference, "The member must be declared as an @Entity, " + target);
    }
    JpaMembers members = new JpaMembers(compiler, problems, entity);
    Optional<TargetId> id =
        new TargetIds(
                compiler,
                problems,
                entity,
                embedded -> KeyOrder.ofParts(members.ofEmbeddable(embedded), embedded))
            .of(part, target);
    return id.isPresent()
        ? id
        : refused(
            reference,
            "The id of "
                + target.getSimpleName()
                + ", which "
                + part.path()
                + " is to repeat, is not of type "
                + part.typeName()
                + ", nor has it the same members, visible from here");
  }

  private <T> Optional<T> refused(Member member, String reason) {
    JpaRefusals.ofMember(member, MAPS_ID, reason, problems);
    return Optional.empty();
  }

  /** Reports references that map no part of the key. */
  void check(List<Member> all, List<Member> parts) {
    List<Member> mapping = new ArrayList<>(all);
    mapping.removeIf(member -> !Jpa.has(member.origin(), MAPS_ID));
    mapping.removeIf(member -> parts.stream().anyMatch(part -> isFor(part, member, all)));
    for (Member member : mapping) {
      JpaRefusals.ofMember(
          member,
          MAPS_ID,
          Jpa.text(member.origin(), MAPS_ID, "value")
              .map(named -> "The key has no part \"" + named + "\"")
              .orElse("The key has several members, and it does not name one of them"),
          problems);
    }
  }
}
