package dev.graphsert.processor.read;

import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;

/** The members that make up a key in our own words, and the references that fill them. */
final class GraphsertKeys {

  private static final String FILLS = "fills";

  private final Compiler compiler;
  private final Problems problems;
  private final TypeElement entity;

  GraphsertKeys(Compiler compiler, Problems problems, TypeElement entity) {
    this.compiler = compiler;
    this.problems = problems;
    this.entity = entity;
  }

  /** Whether it is a reference that is read with the member of the key that it fills. */
  static boolean fills(Member reference) {
    return filledBy(reference).isPresent();
  }

  private static Optional<String> filledBy(Member reference) {
    return Annotations.text(reference.origin(), Annotations.REFERENCE, FILLS);
  }

  /** The reference whose target's id a member of the key repeats. */
  static Optional<Member> sourceOf(Member part, List<Member> all) {
    return all.stream()
        .filter(member -> filledBy(member).filter(part.path()::equals).isPresent())
        .findFirst();
  }

  /** The id of a reference's target, as the entity's plan reads it to fill a member of the key. */
  Optional<TargetId> idOfTarget(
      Member reference, Member part, Function<Member, List<Member>> components) {
    if (!compiler.isEntity(reference.type())) {
      if (compiler.isEntity(GraphsertTargets.of(reference, reference.type()))) {
        refuse(reference, "it is declared as what has no id to be read");
      }
      return Optional.empty(); // as is reported where the reference is read
    }
    TypeElement target = Compiler.elementOf(reference.type());
    Optional<TargetId> id = new TargetIds(compiler, problems, entity, components).of(part, target);
    if (id.isEmpty()) {
      refuse(
          reference,
          "the id of "
              + target.getSimpleName()
              + " is not of type "
              + part.typeName()
              + ", nor has it the same members, visible from here");
    }
    return id;
  }

  /** Reports what generates a member of a key that repeats another. */
  void checkMember(Member id, Optional<Member> source) {
    if (source.isPresent() && GenerationReader.isGenerated(id)) {
      refuse(source.get(), "that is generated");
    }
  }

  /** Reports references that fill no member of the key. */
  void check(List<Member> all, List<Member> parts) {
    for (Member member : all) {
      Optional<String> filled = filledBy(member);
      boolean known =
          parts.stream().anyMatch(part -> filled.filter(part.path()::equals).isPresent());
      if (filled.isPresent() && !known) {
        refuse(member, "the id has no such member");
      } else if (filled.isPresent() && Annotations.has(member.origin(), Annotations.ID)) {
        refuse(member, "it is a member of the id itself");
      }
    }
  }

  private void refuse(Member reference, String reason) {
    problems.add(
        Message.FILLS_NOT_VALID,
        reference.origin(),
        reference.described(),
        filledBy(reference).orElse(""),
        reason);
  }
}
