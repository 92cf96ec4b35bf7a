package dev.graphsert.processor.read;

import dev.graphsert.processor.model.OwnedModel;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads a member that holds the entities, or the entity, which its own entity owns. */
final class OwnedReader {

  private final Compiler compiler;
  private final Problems problems;
  private final Vocabulary vocabulary;

  OwnedReader(Compiler compiler, Problems problems, Vocabulary vocabulary) {
    this.compiler = compiler;
    this.problems = problems;
    this.vocabulary = vocabulary;
  }

  Optional<OwnedModel> readAll(Member member) {
    Optional<DeclaredType> map = compiler.asMap(member.type());
    if (map.isPresent()) {
      return owned(
          member, compiler.boundOf(map.get().getTypeArguments().get(1)), OwnedModel.Form.MAP);
    }
    Optional<TypeMirror> element = compiler.elementOfIterable(member.type());
    if (element.isEmpty()) {
      problems.add(
          Message.OWNED_NOT_A_COLLECTION, member.origin(), member.described(), member.typeName());
      return Optional.empty();
    }
    return owned(member, element.get(), OwnedModel.Form.COLLECTION);
  }

  Optional<OwnedModel> readOne(Member member) {
    return owned(member, member.type(), OwnedModel.Form.SINGLE);
  }

  private Optional<OwnedModel> owned(Member member, TypeMirror declared, OwnedModel.Form form) {
    TypeMirror target = vocabulary.targetOf(member, declared);
    if (!compiler.isEntity(target)) {
      vocabulary.refuseTarget(member, target);
      return Optional.empty();
    }
    return Optional.of(
        new OwnedModel(member.path(), member.origin(), member.access(), List.of(), form));
  }
}
