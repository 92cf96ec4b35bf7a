package dev.graphsert.internal.order;

import dev.graphsert.plan.ReferenceVisitor;
import org.jspecify.annotations.Nullable;

/** Is told of every entity that a foreign key points to, and of nothing else. */
@FunctionalInterface
interface TargetVisitor extends ReferenceVisitor {

  void visit(String member, Object target);

  @Override
  default void visitReference(String member, @Nullable Object target) {
    if (target != null) {
      visit(member, target);
    }
  }

  @Override
  default void visitReferenceWithoutCascade(String member, @Nullable Object target) {
    visitReference(member, target);
  }

  @Override
  default void visitOwned(String member, @Nullable Iterable<?> elements) {
    // The elements' foreign keys point here, not the other way round.
  }
}
