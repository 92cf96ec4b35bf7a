package dev.graphsert.processor.read;

import dev.graphsert.processor.model.ValueModel;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What the plan of one entity can read of another one, which it refers to. */
final class Target {

  private final Compiler compiler;
  private final List<Member> members;
  private final Vocabulary vocabulary;
  private final MemberReader reader;

  Target(Compiler compiler, Problems problems, TypeElement entity, TypeElement target) {
    this.compiler = compiler;
    this.members = Vocabularies.membersOf(target, entity, compiler, problems);
    this.vocabulary = Vocabularies.of(target, compiler, compiler.unreported(target));
    this.reader =
        new MemberReader(
            compiler,
            problems,
            new Visibility(compiler, problems, entity),
            vocabulary,
            (member, role) -> {});
  }

  /** The value that fills a column; empty if none does, or none that the database does not make. */
  Optional<ValueModel> valueOf(String column) {
    return members.stream()
        .filter(member -> vocabulary.roleOf(member) == Role.VALUE)
        .filter(member -> vocabulary.columnOf(member).equals(column))
        .findFirst()
        .flatMap(
            member ->
                vocabulary.storageOf(member).flatMap(storage -> reader.readValue(member, storage)));
  }

  /** The member of its own that fills a column; those of embedded values are not looked at. */
  Optional<String> fillerOf(String column) {
    return members.stream()
        .filter(member -> columnsOf(member).contains(column))
        .map(Member::name)
        .findFirst();
  }

  private List<String> columnsOf(Member member) {
    Role role = vocabulary.roleOf(member);
    if (role == Role.REFERENCE) {
      TypeMirror target = vocabulary.targetOf(member, member.type());
      return compiler.isEntity(target)
          ? vocabulary.foreignKeyOf(member, Compiler.elementOf(target)).columns()
          : List.of();
    }
    return role == Role.VALUE ? List.of(vocabulary.columnOf(member)) : List.of();
  }

  /** The members of its id. */
  List<Member> ids() {
    return vocabulary.ids(members);
  }

  /** What a member of its id is. */
  Role roleOf(Member id) {
    return vocabulary.idRoleOf(id);
  }

  /** The class that a reference leads to. */
  TypeMirror targetOf(Member reference) {
    return vocabulary.targetOf(reference, reference.type());
  }
}
