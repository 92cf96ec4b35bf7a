package dev.graphsert.it.hierarchy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.MappingException;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.plan.IdSource;
import dev.graphsert.plan.PlanRegistry;
import dev.graphsert.plan.TablePlan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Classes that share their ids cannot take them from two sequences. */
final class TwoSequencesTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          "create table pen (id bigserial primary key); create table brush (id bigserial primary key)");

  static {
    PlanRegistry.register(plan(Pen.class, "pen"));
    PlanRegistry.register(plan(Brush.class, "brush"));
  }

  @Test
  void areRefusedByName() {
    assertThatThrownBy(() -> SCHEMA.insert(new Pen(), new Brush()))
        .isInstanceOf(MappingException.class)
        .hasMessageContainingAll(Pen.class.getName(), Brush.class.getName(), "same sequence");
  }

  private static <E extends Numbered> HandWrittenPlan<E> plan(Class<E> type, String table) {
    return new HandWrittenPlan<>(
        type,
        Pen.class,
        IdSource.sequenceOf("id"),
        (entity, visitor) -> {},
        List.of(
            TablePlan.named("", table)
                .id("id", "id", Long.class)
                .rows((entity, row) -> row.writeLong(entity.id))));
  }

  static class Pen extends Numbered {}

  static final class Brush extends Pen {}
}
