package dev.graphsert.internal;

import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.IdSource;
import dev.graphsert.plan.PlanRegistry;
import dev.graphsert.plan.ReferenceVisitor;
import dev.graphsert.plan.RowWriter;
import dev.graphsert.plan.TablePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Entity types for tests, with plans written by hand in place of generated ones. */
public final class Nodes {

  private Nodes() {}

  /** A node that refers to others and owns others. */
  public abstract static class Node {
    public @Nullable Long id;
    public @Nullable String name;
    public final List<Node> targets = new ArrayList<>();
    public final List<Node> owned = new ArrayList<>();

    @Override
    public String toString() {
      return getClass().getSimpleName() + ":" + name;
    }
  }

  /** May refer to A. */
  public static final class A extends Node {}

  /** May refer to A and C. */
  public static final class B extends Node {}

  /** May refer to A and B, so that B and C are a cycle of types. */
  public static final class C extends Node {}

  /** May refer to nothing, and has ids that the application assigns. */
  public static final class Assigned extends Node {}

  /** Has no plan. */
  public static final class Unplanned extends Node {}

  static {
    PlanRegistry.register(new NodePlan<>(A.class, IdSource.sequenceOf("id"), A.class));
    PlanRegistry.register(new NodePlan<>(B.class, IdSource.sequenceOf("id"), A.class, C.class));
    PlanRegistry.register(new NodePlan<>(C.class, IdSource.sequenceOf("id"), A.class, B.class));
    PlanRegistry.register(new NodePlan<>(Assigned.class, IdSource.assigned()));
  }

  /** Makes a node that refers to others. */
  public static <N extends Node> N node(Supplier<N> type, String name, Node... targets) {
    N node = type.get();
    node.name = name;
    node.targets.addAll(List.of(targets));
    return node;
  }

  private static final class NodePlan<N extends Node> implements EntityPlan<N> {

    private final Class<N> type;
    private final IdSource idSource;
    private final TablePlan<N> table;

    NodePlan(Class<N> type, IdSource idSource, Class<?>... targets) {
      this.type = type;
      this.idSource = idSource;
      TablePlan.Builder builder =
          TablePlan.named("", type.getSimpleName()).id("id", "id", Long.class);
      for (Class<?> target : targets) {
        builder.reference(target.getSimpleName(), "targets", target);
      }
      this.table = builder.rows((node, row) -> {});
    }

    @Override
    public Class<N> entityType() {
      return type;
    }

    @Override
    public List<TablePlan<N>> tables() {
      return List.of(table);
    }

    @Override
    public IdSource idSource() {
      return idSource;
    }

    @Override
    public boolean hasId(N node) {
      return node.id != null;
    }

    @Override
    public void writeId(N node, RowWriter row) {
      row.writeLong(node.id);
    }

    @Override
    public void clearId(N node) {
      if (!(idSource instanceof IdSource.Sequence)) {
        throw new UnsupportedOperationException("assigned");
      }
      node.id = null;
    }

    @Override
    public void visitReferences(N node, ReferenceVisitor visitor) {
      node.targets.forEach(target -> visitor.visitReference("targets", target));
      visitor.visitOwned("owned", node.owned);
    }
  }
}
