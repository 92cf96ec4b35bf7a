package dev.graphsert.internal.catalog;

import dev.graphsert.MappingException;
import dev.graphsert.internal.catalog.CatalogContent.SequenceInfo;
import dev.graphsert.plan.ColumnPlan;
import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.IdBlocks;
import dev.graphsert.plan.IdSource;

/** Refuses a sequence that would give an id twice. */
final class SequenceRules {

  private final EntityPlan<?> plan;
  private final IdBlocks blocks;

  SequenceRules(EntityPlan<?> plan, IdSource.Sequence source) {
    this.plan = plan;
    this.blocks = source.blocks();
  }

  BoundSequence bind(SequenceInfo sequence) {
    if (sequence.cycles()) {
      throw new MappingException(
          String.format(
              "%s is numbered by sequence %s, which begins anew after its last value (CYCLE), and"
                  + " then returns ids that are used. Execute ALTER SEQUENCE %2$s NO CYCLE, or name"
                  + " another one in @Id(sequence).",
              idMember(), sequence.name()),
          null);
    }
    if (blocks.isPooled() && sequence.increment() != blocks.size()) {
      throw new MappingException(
          String.format(
              "%s has an allocationSize of %d (%s), but sequence %s has INCREMENT BY %d: ids would be"
                  + " given twice, or be lost. Name the increment%s in @Id(allocationSize), or"
                  + " change the sequence to INCREMENT BY %2$d if nothing else draws from it by"
                  + " another rule.",
              idMember(),
              blocks.size(),
              blocks.allocation(),
              sequence.name(),
              sequence.increment(),
              sequence.increment() < 1 ? ", which must be 1 or more," : ""),
          null);
    }
    return new BoundSequence(sequence.name(), sequence.oid(), sequence.start(), blocks);
  }

  private String idMember() {
    String member =
        plan.tables().get(0).columns().stream()
            .filter(ColumnPlan::isId)
            .map(ColumnPlan::member)
            .findFirst()
            .orElseThrow();
    return plan.entityType().getName() + "." + member;
  }
}
