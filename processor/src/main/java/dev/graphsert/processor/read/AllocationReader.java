package dev.graphsert.processor.read;

import dev.graphsert.processor.model.IdModel.Blocks;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.Optional;

/** Reads how many ids a value of a sequence stands for, and by which rule. */
final class AllocationReader {

  private static final String ONE_BY_ONE = "ONE_BY_ONE";

  private final Problems problems;

  AllocationReader(Problems problems) {
    this.problems = problems;
  }

  /** The blocks; empty if each value is one id, or if what is said makes no sense. */
  Optional<Blocks> read(Member id) {
    int size = size(id);
    String rule = rule(id);
    if (size < 1) {
      problems.add(Message.ALLOCATION_SIZE_NOT_VALID, id.origin(), id.described(), size);
    } else if (size > 1 && rule.equals(ONE_BY_ONE)) {
      problems.add(Message.ALLOCATION_WITHOUT_RULE, id.origin(), id.described(), size, size - 1);
    } else if (size == 1 && !rule.equals(ONE_BY_ONE)) {
      problems.add(Message.ALLOCATION_WITHOUT_SIZE, id.origin(), id.described(), rule);
    } else if (size > 1) {
      return Optional.of(new Blocks(size, rule));
    }
    return Optional.empty();
  }

  /** Refuses what is said of blocks where there is no sequence. */
  void refuse(Member id, String generation) {
    if (size(id) != 1 || !rule(id).equals(ONE_BY_ONE)) {
      problems.add(Message.ALLOCATION_UNUSED, id.origin(), id.described(), generation);
    }
  }

  private static int size(Member id) {
    return Annotations.number(id.origin(), Annotations.ID, "allocationSize", 1);
  }

  private static String rule(Member id) {
    return Annotations.constant(id.origin(), Annotations.ID, "allocation", ONE_BY_ONE);
  }
}
