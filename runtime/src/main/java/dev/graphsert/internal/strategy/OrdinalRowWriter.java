package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.BoundColumn;
import dev.graphsert.internal.wire.ArrayBuffer;
import dev.graphsert.internal.wire.ServerType;
import dev.graphsert.plan.ColumnPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects rows whose ids are not known yet: beside the values of an id or reference stand the
 * places of the ids that the server draws.
 */
final class OrdinalRowWriter extends ArrayRowWriter {

  private static final int BYTES_OF_A_PLACE = 2 * Integer.BYTES;

  private final List<ColumnPlan> plans;
  private final Ordinals ordinals;
  private final int rows;
  private final @Nullable ArrayBuffer[] places;

  OrdinalRowWriter(List<ColumnPlan> plans, List<BoundColumn> columns, Ordinals ordinals, int rows) {
    super(columns, rows);
    this.plans = plans;
    this.ordinals = ordinals;
    this.rows = rows;
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
    return BinaryArray.of(places(column), rows);
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
    ArrayBuffer array = places(column);
    if (place == null) {
      array.addNull();
    } else {
      array.values().putInt(Integer.BYTES);
      array.values().putInt(place);
    }
  }

  private ArrayBuffer places(int column) {
    ArrayBuffer array = places[column];
    if (array == null) {
      array = new ArrayBuffer(ServerType.INT4, BYTES_OF_A_PLACE, rows);
      places[column] = array;
    }
    return array;
  }
}
