package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.BoundColumn;
import dev.graphsert.internal.wire.ArrayBuffer;
import dev.graphsert.internal.wire.BufferPool;
import dev.graphsert.internal.wire.ServerType;
import dev.graphsert.plan.ColumnPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects rows whose ids are not known yet: beside the values of an id or reference stand the
 * places of the ids that the server draws.
 */
final class OrdinalRowWriter extends ArrayRowWriter {

  private final List<ColumnPlan> plans;
  private final Ordinals ordinals;
  private final BufferPool buffers;
  private final @Nullable ArrayBuffer[] places;

  OrdinalRowWriter(
      List<ColumnPlan> plans, List<BoundColumn> columns, Ordinals ordinals, BufferPool buffers) {
    super(columns, buffers);
    this.plans = plans;
    this.ordinals = ordinals;
    this.buffers = buffers;
    this.places = new @Nullable ArrayBuffer[plans.size()];
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
  BinaryArray placesOf(int column) {
    return array(places(column));
  }

  @Override
  public void writeReference(@Nullable Object target) {
    int place = target == null ? Ordinals.NONE : ordinals.of(target);
    addPlace(column(), place);
    if (place == Ordinals.NONE) {
      super.writeReference(target);
    } else {
      writeNulls(1);
    }
  }

  private void addPlace(int column, int place) {
    ArrayBuffer array = places(column);
    if (place == Ordinals.NONE) {
      array.addNull();
    } else {
      array.values().putInt(Integer.BYTES);
      array.values().putInt(place);
    }
  }

  private ArrayBuffer places(int column) {
    ArrayBuffer array = places[column];
    if (array == null) {
      array = new ArrayBuffer(ServerType.INT4, buffers);
      places[column] = array;
    }
    return array;
  }
}
