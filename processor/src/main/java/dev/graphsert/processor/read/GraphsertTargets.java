package dev.graphsert.processor.read;

import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** The entities that members in our own words lead to, where their types do not say it. */
final class GraphsertTargets {

  private final Compiler compiler;
  private final Problems problems;

  GraphsertTargets(Compiler compiler, Problems problems) {
    this.compiler = compiler;
    this.problems = problems;
  }

  /** The class that is named, or the type of the member or of its elements. */
  static TypeMirror of(Member member, TypeMirror declared) {
    return named(member).orElse(declared);
  }

  private static Optional<TypeMirror> named(Member member) {
    return Stream.of(Annotations.REFERENCE, Annotations.OWNED_COLLECTION, Annotations.OWNED)
        .flatMap(annotation -> Annotations.type(member.origin(), annotation, "target").stream())
        .filter(Compiler::isClass)
        .findFirst();
  }

  /** Reports a class that is named and cannot be behind the member. */
  void check(Member member, TypeMirror declared) {
    Optional<TypeMirror> named = named(member);
    if (named.filter(target -> !compiler.isSubclass(target, declared)).isPresent()) {
      problems.add(
          Message.TARGET_NOT_VALID,
          member.origin(),
          member.described(),
          TypeName.get(named.get()),
          TypeName.get(declared));
    }
  }
}
