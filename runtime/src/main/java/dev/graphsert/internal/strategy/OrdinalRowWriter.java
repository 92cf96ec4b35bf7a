package dev.graphsert.internal.strategy;

import dev.graphsert.GraphsertException;
import dev.graphsert.internal.catalog.BoundColumn;
import dev.graphsert.internal.wire.ArrayBuffer;
import dev.graphsert.internal.wire.BufferPool;
import dev.graphsert.internal.wire.ServerType;
import dev.graphsert.plan.ColumnPlan;
import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.IdSource;
import dev.graphsert.plan.PlanRegistry;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects rows whose ids are not known yet: beside the values of an id or reference stand the
 * places of the ids that the server draws.
 */
final class OrdinalRowWriter extends ArrayRowWriter {

  private final Ordinals.Places[] ordinals;
  private final BufferPool buffers;
  private final int[] ownIds;
  private final boolean[] isId;
  private final @Nullable ArrayBuffer[] places;
  private final int[] placed;
  private Object entity = this;
  private @Nullable Object derived;

  OrdinalRowWriter(
      List<ColumnPlan> plans, List<BoundColumn> columns, Ordinals ordinals, BufferPool buffers) {
    super(columns, buffers);
    this.buffers = buffers;
    this.ordinals = new Ordinals.Places[columns.size()];
    this.isId = new boolean[columns.size()];
    int[] own = new int[columns.size()];
    int owned = 0;
    for (int i = 0; i < isId.length; i++) {
      this.ordinals[i] = ordinals.of(columns.get(i).idType());
      isId[i] = plans.get(i).isId();
      if (plans.get(i).role() == ColumnPlan.Role.ID) {
        own[owned++] = i;
      }
    }
    this.ownIds = Arrays.copyOf(own, owned);
    this.places = new @Nullable ArrayBuffer[columns.size()];
    this.placed = new int[columns.size()];
  }

  /** Begins the rows of an entity. */
  void startEntity(Object next) {
    entity = next;
  }

  @Override
  void startRow() {
    super.startRow();
    for (int column : ownIds) {
      addOwnPlace(column, ordinals[column].of(entity));
    }
  }

  /** The places for an id's or a reference's column. To be called once. */
  BinaryArray placesOf(int column) {
    return array(places(column, rows()));
  }

  /** Whether any row of a column gets an id that is not known yet. */
  boolean hasPlaces(int column) {
    return placed[column] > 0;
  }

  /** Whether rows' own ids are all that are drawn, in the order in which they are. */
  boolean takesIdsInOrder(int column) {
    return places[column] == null && placed[column] == rows() && ordinals[column].count() == rows();
  }

  /** An id that is drawn is 0 until then, where its member is primitive. */
  @Override
  public void writeLong(long value) {
    if (isOwnIdThatIsDrawn(column())) {
      writeNulls(1);
    } else {
      super.writeLong(value);
    }
  }

  private boolean isOwnIdThatIsDrawn(int column) {
    for (int own : ownIds) {
      if (own == column) {
        return placed[column] == rows();
      }
    }
    return false;
  }

  @Override
  public void writeReference(@Nullable Object target) {
    int column = column();
    int place = target == null ? Ordinals.NONE : ordinals[column].of(target);
    if (place != Ordinals.NONE) {
      addPlace(column, place);
      writeNulls(1);
    } else if (target != null && isDerived(target)) {
      writeParts(target);
    } else {
      super.writeReference(target);
    }
  }

  private static boolean isDerived(Object target) {
    return PlanRegistry.planOf(target.getClass()).idSource() instanceof IdSource.Derived;
  }

  /** Parts of the id may be drawn by this very statement, so that it does not look set yet. */
  private void writeParts(Object target) {
    Object outer = derived;
    derived = outer == null ? target : outer;
    EntityPlan<Object> plan = PlanRegistry.planOf(target.getClass());
    plan.writeId(target, this);
    derived = outer;
  }

  @Override
  void checkNull(int column) {
    if (placed[column] == rows()) {
      return; // the server has a value for it
    }
    if (derived != null) {
      throw References.noId(derived);
    }
    if (isId[column]) {
      throw new GraphsertException("this part of its id is not set.", null);
    }
    super.checkNull(column);
  }

  /** References do not do without an array: whether they are in order depends on the rows. */
  private void addPlace(int column, int place) {
    put(place, places(column, rows() - 1));
    placed[column]++;
  }

  private void addOwnPlace(int column, int place) {
    boolean inOrder = placed[column] == rows() - 1 && place == rows();
    if (places[column] == null && inOrder) {
      placed[column]++;
    } else if (place != Ordinals.NONE) {
      addPlace(column, place);
    }
  }

  /**
   * The places of a column, those of rows that have none being NULL up to a number of rows. As long
   * as they are 1, 2, 3 and so on there is no array.
   */
  private ArrayBuffer places(int column, int rows) {
    ArrayBuffer array = places[column];
    if (array == null) {
      array = new ArrayBuffer(ServerType.INT4, buffers);
      places[column] = array;
      for (int place = 1; place <= placed[column]; place++) {
        put(place, array);
      }
    }
    for (; placed[column] < rows; placed[column]++) {
      array.addNull();
    }
    return array;
  }

  private static void put(int place, ArrayBuffer array) {
    array.values().putInt(Integer.BYTES);
    array.values().putInt(place);
  }
}
