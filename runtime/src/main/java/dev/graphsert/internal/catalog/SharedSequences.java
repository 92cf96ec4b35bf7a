package dev.graphsert.internal.catalog;

import dev.graphsert.MappingException;
import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.IdBlocks;
import dev.graphsert.plan.IdSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses types that share a sequence and take different ids from its values. Thread-safe. */
final class SharedSequences {

  private final Map<Long, User> users = new HashMap<>();

  /** Notes by which rule a type uses its sequence. */
  synchronized void add(EntityPlan<?> plan, @Nullable BoundSequence sequence) {
    if (sequence == null
        || !(plan.idSource().generator() instanceof IdSource.Sequence source)
        || !source.isPooled()) {
      return; // a value that is one id is one of its block's under every rule
    }
    User user = users.putIfAbsent(sequence.oid(), new User(plan.entityType(), source.blocks()));
    if (user != null && !user.blocks().equals(source.blocks())) {
      throw new MappingException(
          String.format(
              "%s takes ids from sequence %s by %s, but %s by %s: they would be given twice. Use the"
                  + " same @Id(allocation) for both, or two sequences.",
              plan.entityType().getName(),
              sequence.name(),
              source.blocks().allocation(),
              user.type().getName(),
              user.blocks().allocation()),
          null);
    }
  }

  private record User(Class<?> type, IdBlocks blocks) {}
}
