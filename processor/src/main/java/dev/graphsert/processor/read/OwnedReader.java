package dev.graphsert.processor.read;

import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.OwnedModel;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Reads a member that holds the entities which its own entity owns. */
final class OwnedReader {

  private final Compiler compiler;
  private final Problems problems;

  OwnedReader(Compiler compiler, Problems problems) {
    this.compiler = compiler;
    this.problems = problems;
  }

  Optional<OwnedModel> read(Member member) {
    Role.OWNED.checkAnnotations(member, problems);
    Optional<TypeMirror> element = compiler.elementOfIterable(member.type());
    if (element.isEmpty()) {
      problems.add(
          Message.OWNED_NOT_A_COLLECTION, member.field(), member.described(), member.typeName());
      return Optional.empty();
    }
    if (!Compiler.isEntity(element.get())) {
      problems.add(
          Message.OWNED_NOT_OF_ENTITIES,
          member.field(),
          member.described(),
          TypeName.get(element.get()));
      return Optional.empty();
    }
    return Optional.of(new OwnedModel(member.path(), member.field(), member.access()));
  }
}
