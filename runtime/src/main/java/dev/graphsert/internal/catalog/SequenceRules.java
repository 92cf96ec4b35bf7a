package dev.graphsert.internal.catalog;

import dev.graphsert.MappingException;
import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.IdBlocks;
import dev.graphsert.plan.IdSource;

/** Refuses a sequence that would give an id twice. */
final class SequenceRules {

  private final EntityPlan<?> plan;
  private final BoundSequence sequence;
  private final IdBlocks blocks;

  private SequenceRules(EntityPlan<?> plan, BoundSequence sequence, IdBlocks blocks) {
    this.plan = plan;
    this.sequence = sequence;
    this.blocks = blocks;
  }

  /** Checks the sequence of one plan. */
  static BoundSequence check(EntityPlan<?> plan, IdSource.Sequence source, BoundSequence sequence) {
    SequenceRules rules = new SequenceRules(plan, sequence, source.blocks());
    rules.refuseCycle();
    rules.refuseOtherIncrement();
    return sequence;
  }

  private void refuseCycle() {
    if (sequence.cycles()) {
      throw new MappingException(
          String.format(
              "%s is numbered by sequence %s, which starts again after its last value (CYCLE) and"
                  + " would then return ids that are used. Execute ALTER SEQUENCE %2$s NO CYCLE, or"
                  + " name another one in @Id(sequence).",
              idMember(plan), sequence.name()),
          null);
    }
  }

  private void refuseOtherIncrement() {
    if (blocks.isPooled() && sequence.increment() != blocks.size()) {
      throw new MappingException(
          String.format(
              "%s takes %d ids from each value of sequence %s (%s), but the sequence has INCREMENT"
                  + " BY %d: its values would stand for ids of each other. %s.",
              idMember(plan),
              blocks.size(),
              sequence.name(),
              blocks.allocation(),
              sequence.increment(),
              mendOfIncrement()),
          null);
    }
  }

  private String mendOfIncrement() {
    String altered = "ALTER SEQUENCE " + sequence.name() + " INCREMENT BY " + blocks.size();
    if (sequence.increment() > 1) {
      return "Use @Id(allocationSize = " + sequence.increment() + "), or execute " + altered;
    }
    return sequence.increment() == 1
        ? "Leave allocationSize and allocation away, or execute " + altered
        : "Execute " + altered;
  }

  private static String idMember(EntityPlan<?> plan) {
    return plan.entityType().getName()
        + plan.tables().get(0).columns().stream()
            .filter(plan.idSource()::generates)
            .map(id -> "." + id.member())
            .findFirst()
            .orElse("");
  }
}
