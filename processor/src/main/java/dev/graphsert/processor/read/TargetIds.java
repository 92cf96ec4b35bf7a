package dev.graphsert.processor.read;

import dev.graphsert.processor.model.Access;
import dev.graphsert.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Finds how a part of an entity's key can repeat the id of another entity. */
final class TargetIds {

  private final Compiler compiler;
  private final Problems problems;
  private final TypeElement entity;
  private final Function<Member, List<Member>> components;
  private final Visibility visibility;

  /**
   * Makes a finder for one entity.
   *
   * @param components the parts of an embedded value, in the order of their columns
   */
  TargetIds(
      Compiler compiler,
      Problems problems,
      TypeElement entity,
      Function<Member, List<Member>> components) {
    this.compiler = compiler;
    this.problems = problems;
    this.entity = entity;
    this.components = components;
    this.visibility = new Visibility(compiler, problems, entity);
  }

  /** The target's id; empty if the part is not made as it is, or the plan cannot read it. */
  Optional<TargetId> of(Member part, TypeElement target) {
    return of(part, target, List.of());
  }

  private Optional<TargetId> of(Member part, TypeElement type, List<TypeElement> before) {
    if (before.contains(type)) {
      return Optional.empty(); // it is made of itself, as is reported there
    }
    Target target = new Target(compiler, problems, entity, type);
    List<TypeElement> seen = Stream.concat(before.stream(), Stream.of(type)).toList();
    List<Member> ids = target.ids();
    return ids.size() == 1
        ? ofMember(part, target, ids.get(0), seen)
        : made(part, target, ids, seen);
  }

  private Optional<TargetId> ofMember(
      Member part, Target target, Member id, List<TypeElement> seen) {
    if (id.access().read() instanceof Access.Unreachable) {
      return Optional.empty();
    }
    Role role = target.roleOf(id);
    if (role == Role.REFERENCE) {
      return through(part, id, target.targetOf(id), seen);
    }
    List<Member> parts = role == Role.EMBEDDED ? components.apply(part) : List.of();
    return compiler.isSameBoxed(id.type(), part.type())
        ? Optional.of(new TargetId.Value(id, parts))
        : Optional.empty();
  }

  private Optional<TargetId> through(
      Member part, Member reference, TypeMirror target, List<TypeElement> seen) {
    boolean readable =
        compiler.isEntity(target)
            && compiler.types().isSameType(target, reference.type())
            && visibility.firstHiddenIn(target).isEmpty();
    if (!readable) {
      return Optional.empty();
    }
    TypeElement type = Compiler.elementOf(target);
    return of(part, type, seen).map(id -> new TargetId.Through(reference, type, id));
  }

  /** What holds several ids together must be made anew, as the target itself holds them apart. */
  private Optional<TargetId> made(
      Member part, Target target, List<Member> ids, List<TypeElement> seen) {
    if (!Compiler.isClass(part.type()) || !canBeMade(Compiler.elementOf(part.type()))) {
      return Optional.empty();
    }
    TypeElement type = Compiler.elementOf(part.type());
    List<TargetId.Part> parts = new ArrayList<>();
    List<Member> all = components.apply(part);
    for (Member component : all) {
      ids.stream()
          .filter(id -> id.name().equals(component.name()))
          .findFirst()
          .filter(id -> isRecord(type) || isWritable(component))
          .flatMap(id -> ofMember(component, target, id, seen))
          .ifPresent(id -> parts.add(new TargetId.Part(component, id)));
    }
    boolean whole = parts.size() == ids.size() && all.size() == ids.size();
    List<TargetId.Part> inOrder =
        ids.stream()
            .flatMap(id -> parts.stream().filter(p -> p.member().name().equals(id.name())))
            .toList();
    return whole ? Optional.of(new TargetId.Made(type, parts, inOrder)) : Optional.empty();
  }

  private boolean canBeMade(TypeElement type) {
    return isRecord(type)
        ? visibility.firstHiddenIn(type.asType()).isEmpty()
        : visibility.canBeMade(type);
  }

  private static boolean isRecord(TypeElement type) {
    return type.getKind() == ElementKind.RECORD;
  }

  private static boolean isWritable(Member member) {
    return !(member.access().write() instanceof Access.Final)
        && !(member.access().write() instanceof Access.Unreachable);
  }
}
