package dev.graphsert.processor.read;

import dev.graphsert.processor.model.IdModel;
import dev.graphsert.processor.model.IdModel.Blocks;
import dev.graphsert.processor.model.IdModel.Generation;
import dev.graphsert.processor.model.ValueKind;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.Optional;

/** Reads where unset ids come from. */
final class GenerationReader {

  private static final String GENERATION = "generation";

  private final Problems problems;
  private final AllocationReader allocations;

  GenerationReader(Problems problems) {
    this.problems = problems;
    this.allocations = new AllocationReader(problems);
  }

  /** Whether a member of a key of several is generated, for which it must say so. */
  static boolean isGenerated(Member part) {
    String wanted = Annotations.constant(part.origin(), Annotations.ID, GENERATION, IdFinder.AUTO);
    return wanted.equals("SEQUENCE")
        || wanted.equals("UUID_V7")
        || Annotations.text(part.origin(), Annotations.ID, "sequence").isPresent();
  }

  Generation read(Member member, ValueKind kind) {
    String wanted =
        Annotations.constant(member.origin(), Annotations.ID, GENERATION, IdFinder.AUTO);
    Optional<String> sequence = Annotations.text(member.origin(), Annotations.ID, "sequence");
    Optional<String> schema = Annotations.text(member.origin(), Annotations.ID, "sequenceSchema");
    if (schema.isPresent() && sequence.isEmpty()) {
      problems.add(Message.SEQUENCE_WITHOUT_NAME, member.origin(), member.described());
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
      problems.add(Message.SEQUENCE_UNUSED, member.origin(), member.described(), wanted);
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
          member.origin(),
          member.described(),
          member.typeName(),
          "UUID_V7",
          "UUIDs",
          kind.takesSequence() ? "SEQUENCE or ASSIGNED" : "ASSIGNED");
    }
    if (generation instanceof IdModel.Sequence && !kind.takesSequence()) {
      problems.add(
          Message.GENERATION_MISMATCH,
          member.origin(),
          member.described(),
          member.typeName(),
          "a sequence",
          "numbers",
          kind == ValueKind.UUID ? "UUID_V7 or ASSIGNED" : "ASSIGNED");
    }
  }
}
