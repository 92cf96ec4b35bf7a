package dev.graphsert.internal.strategy;

import dev.graphsert.internal.wire.ArrayBuffer;
import dev.graphsert.internal.wire.ElementType;
import dev.graphsert.plan.ColumnPlan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects rows whose ids are not known yet: beside the values of an id or reference stand the
 * places of the ids that the server draws.
 */
final class OrdinalRowWriter extends ArrayRowWriter {

  private final List<ColumnPlan> plans;
  private final Ordinals ordinals;
  private final List<ArrayBuffer> places = new ArrayList<>();

  OrdinalRowWriter(List<ColumnPlan> plans, Ordinals ordinals) {
    super(plans);
    this.plans = plans;
    this.ordinals = ordinals;
    plans.forEach(plan -> places.add(new ArrayBuffer(ElementType.INT4)));
  }

  void startRow(Object entity) {
    startRow();
    for (int i = 0; i < plans.size(); i++) {
      if (plans.get(i).isId()) {
        addPlace(i, ordinals.of(entity));
      }
    }
  }

  /** The places for an id's or a reference's column. */
  ArrayBuffer placesOf(int column) {
    return places.get(column);
  }

  @Override
  public void writeReference(@Nullable Object target) {
    Integer place = target == null ? null : ordinals.of(target);
    addPlace(column(), place);
    if (place == null) {
      super.writeReference(target);
    } else {
      writeNulls(1);
    }
  }

  private void addPlace(int column, @Nullable Integer place) {
    if (place == null) {
      places.get(column).addNull();
    } else {
      places.get(column).addInt(place);
    }
  }
}
