package dev.graphsert.processor.read;

import dev.graphsert.processor.model.IdModel;
import dev.graphsert.processor.model.IdModel.Blocks;
import dev.graphsert.processor.model.IdModel.Generation;
import dev.graphsert.processor.model.ValueKind;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.NearestName;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Finds the member that holds the primary key, and reads where unset ids come from. */
final class IdReader {

  private static final String CONVENTION = "id";

  private final TypeElement entity;
  private final Problems problems;
  private final AllocationReader allocations;

  IdReader(TypeElement entity, Problems problems) {
    this.entity = entity;
    this.problems = problems;
    this.allocations = new AllocationReader(problems);
  }

  Optional<VariableElement> find(List<VariableElement> fields) {
    List<VariableElement> annotated =
        fields.stream().filter(field -> Annotations.has(field, Annotations.ID)).toList();
    if (annotated.size() > 1) {
      problems.add(
          Message.SEVERAL_IDS,
          annotated.get(1),
          entity,
          annotated.stream().map(VariableElement::toString).collect(Collectors.joining(", ")));
    }
    if (!annotated.isEmpty()) {
      return Optional.of(annotated.get(0));
    }
    Optional<VariableElement> byName =
        fields.stream().filter(f -> f.getSimpleName().contentEquals(CONVENTION)).findFirst();
    if (byName.isEmpty()) {
      problems.add(Message.NO_ID, entity, entity, hint(fields));
    }
    return byName;
  }

  /** Offers a member named like the convention, or like the entity and the convention: itemId. */
  private String hint(List<VariableElement> fields) {
    List<String> names = fields.stream().map(VariableElement::toString).toList();
    String qualified = entity.getSimpleName() + CONVENTION;
    List<String> likely =
        names.stream().filter(name -> name.replace("_", "").equalsIgnoreCase(qualified)).toList();
    return likely.isEmpty()
        ? NearestName.hint(CONVENTION, names)
        : NearestName.hint(qualified, likely);
  }

  Optional<IdModel> read(Member member, MemberReader members) {
    Role.ID.checkAnnotations(member, problems);
    Optional<ValueKind> kind = ValueKinds.of(member.type()).filter(ValueKind::canBeId);
    if (kind.isEmpty()) {
      problems.add(
          Message.UNSUPPORTED_ID_TYPE, member.field(), member.described(), member.typeName());
      return Optional.empty();
    }
    return members
        .readValue(member, kind.get())
        .map(value -> new IdModel(List.of(value), generation(member, kind.get())));
  }

  private Generation generation(Member member, ValueKind kind) {
    String wanted = Annotations.constant(member.field(), Annotations.ID, "generation", "AUTO");
    Optional<String> sequence = Annotations.text(member.field(), Annotations.ID, "sequence");
    Optional<String> schema = Annotations.text(member.field(), Annotations.ID, "sequenceSchema");
    if (schema.isPresent() && sequence.isEmpty()) {
      problems.add(Message.SEQUENCE_WITHOUT_NAME, member.field(), member.described());
    }
    Generation generation =
        switch (wanted) {
          case "SEQUENCE" -> sequence(member, sequence, schema);
          case "UUID_V7" -> new IdModel.ClientUuid();
          case "ASSIGNED" -> new IdModel.Assigned();
          default ->
              kind.takesSequence() || sequence.isPresent()
                  ? sequence(member, sequence, schema)
                  : new IdModel.Assigned();
        };
    checkKind(member, kind, generation);
    if (sequence.isPresent() && !(generation instanceof IdModel.NamedSequence)) {
      problems.add(Message.SEQUENCE_UNUSED, member.field(), member.described(), wanted);
    }
    if (!(generation instanceof IdModel.Sequence)) {
      allocations.refuse(member, wanted);
    }
    return generation;
  }

  private Generation sequence(Member member, Optional<String> sequence, Optional<String> schema) {
    Optional<Blocks> blocks = allocations.read(member);
    return sequence.isPresent()
        ? new IdModel.NamedSequence(schema.orElse(""), sequence.get(), blocks)
        : new IdModel.ColumnSequence(blocks);
  }

  private void checkKind(Member member, ValueKind kind, Generation generation) {
    if (generation instanceof IdModel.ClientUuid && kind != ValueKind.UUID) {
      problems.add(
          Message.GENERATION_MISMATCH,
          member.field(),
          member.described(),
          member.typeName(),
          "UUID_V7",
          "UUIDs",
          kind.takesSequence() ? "SEQUENCE or ASSIGNED" : "ASSIGNED");
    }
    if (generation instanceof IdModel.Sequence && !kind.takesSequence()) {
      problems.add(
          Message.GENERATION_MISMATCH,
          member.field(),
          member.described(),
          member.typeName(),
          "a sequence",
          "numbers",
          kind == ValueKind.UUID ? "UUID_V7 or ASSIGNED" : "ASSIGNED");
    }
  }
}
