package dev.graphsert.processor.read;

import dev.graphsert.processor.model.IdModel;
import dev.graphsert.processor.model.ValueKind;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Optional;

/** Reads the member that holds the primary key. */
final class IdReader {

  private final Problems problems;
  private final Vocabulary vocabulary;
  private final MemberReader members;

  IdReader(Problems problems, Vocabulary vocabulary, MemberReader members) {
    this.problems = problems;
    this.vocabulary = vocabulary;
    this.members = members;
  }

  Optional<IdModel> read(Member member) {
    Optional<ValueKind> kind = ValueKinds.of(member.type()).filter(ValueKind::canBeId);
    if (kind.isEmpty()) {
      problems.add(
          Message.UNSUPPORTED_ID_TYPE, member.origin(), member.described(), member.typeName());
      return Optional.empty();
    }
    return Storage.asItIs(member.type())
        .flatMap(storage -> members.readValue(member, storage))
        .map(value -> new IdModel(List.of(value), vocabulary.generation(member, kind.get())));
  }
}
