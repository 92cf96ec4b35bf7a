package dev.graphsert.internal.unitofwork;

import dev.graphsert.plan.BackReference;
import dev.graphsert.plan.ColumnPlan;
import dev.graphsert.plan.RowWriter;
import dev.graphsert.plan.TableName;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns by which elements of one collection are told of their owners, and the owners that
 * they have in one graph. Not thread-safe.
 */
final class OwnerColumns {

  private final BackReference<?> described;
  private final IdentityHashMap<Object, Place> places = new IdentityHashMap<>();

  OwnerColumns(BackReference<?> described) {
    this.described = described;
  }

  /** Where an element is. */
  private record Place(Object owner, int position, @Nullable Object key) {}

  /** What all that describe the same columns have in common. */
  Object key() {
    return List.of(described.owner(), described.element(), member(), names());
  }

  /** The collection, as messages name it. */
  String member() {
    return described.owner().getSimpleName() + "." + described.member();
  }

  TableName table() {
    return described.table();
  }

  /** Whether entities of a type may be elements. */
  boolean mayHold(Class<?> type) {
    return described.element().isAssignableFrom(type);
  }

  /**
   * Notes where an element is; of several places in the same collection the last counts.
   *
   * @return the owner that it has already, if that is another one
   */
  @Nullable Object put(Object element, Object owner, int position, @Nullable Object key) {
    Place before = places.put(element, new Place(owner, position, key));
    return before == null || before.owner() == owner ? null : before.owner();
  }

  /** The owner of an entity, if it has one. */
  @Nullable Object ownerOf(Object element) {
    Place place = places.get(element);
    return place == null ? null : place.owner();
  }

  /** The entity under which an element is in a map, if it is under one. */
  @Nullable Object keyOf(Object element) {
    Place place = places.get(element);
    BackReference.Key key = described.key();
    return place == null || key == null || key.target() == null ? null : place.key();
  }

  List<ColumnPlan> columns() {
    List<ColumnPlan> columns = references(described.columns(), described.owner());
    String position = described.position();
    if (position != null) {
      columns.add(value(position, int.class));
    }
    BackReference.Key key = described.key();
    if (key != null && key.target() != null) {
      columns.addAll(references(key.columns(), key.target()));
    } else if (key != null) {
      key.columns().forEach(column -> columns.add(value(column, key.type())));
    }
    return columns;
  }

  private List<ColumnPlan> references(List<String> names, Class<?> target) {
    List<ColumnPlan> columns = new ArrayList<>();
    for (String column : names) {
      columns.add(
          new ColumnPlan(
              column, member(), target, null, ColumnPlan.Role.REFERENCE, target, columns.size()));
    }
    return columns;
  }

  private ColumnPlan value(String column, Class<?> type) {
    return new ColumnPlan(column, member(), type, null, ColumnPlan.Role.VALUE, null, 0);
  }

  void write(Object element, RowWriter row) {
    Place place = places.get(element);
    row.writeReference(place == null ? null : place.owner());
    if (described.position() != null && place != null) {
      row.writeInt(place.position());
    } else if (described.position() != null) {
      row.writeNulls(1);
    }
    BackReference.Key key = described.key();
    if (key != null && place != null) {
      key.write(place.key(), row);
    } else if (key != null) {
      row.writeNulls(key.columns().size());
    }
  }

  private List<String> names() {
    return columns().stream().map(ColumnPlan::name).toList();
  }
}
