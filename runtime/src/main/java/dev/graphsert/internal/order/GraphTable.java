package dev.graphsert.internal.order;

import dev.graphsert.internal.unitofwork.PendingHierarchy;
import dev.graphsert.internal.unitofwork.PendingType;
import dev.graphsert.plan.ColumnPlan;
import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.Predecessor;
import dev.graphsert.plan.RowSink;
import dev.graphsert.plan.TableName;
import dev.graphsert.plan.TablePlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table that gets rows from a graph, and the types that they come from: mostly one, or several of
 * a hierarchy that fill the same columns.
 */
public final class GraphTable {

  private final PendingHierarchy hierarchy;
  private final TablePart<?> first;
  private final String sortKey;
  private final Map<Class<?>, TablePart<?>> parts = new LinkedHashMap<>();

  GraphTable(TablePart<?> first) {
    this.hierarchy = first.type().hierarchy();
    this.first = first;
    this.sortKey =
        hierarchy.idType().getName() + ' ' + first.plan().name() + ' ' + first.type().typeName();
    add(first);
  }

  void add(TablePart<?> part) {
    parts.put(part.type().plan().entityType(), part);
  }

  /**
   * The table's name.
   *
   * @return the name
   */
  public TableName name() {
    return first.plan().name();
  }

  /**
   * The columns that the rows fill.
   *
   * @return the columns, the same in the plans of all types
   */
  public List<ColumnPlan> columns() {
    return first.plan().columns();
  }

  /** The references that fill none of the columns, and yet say which row goes in first. */
  List<Predecessor> predecessors() {
    return first.plan().predecessors();
  }

  /** Whether a member is one of these. */
  boolean hasPredecessorIn(String member) {
    return predecessors().stream().anyMatch(reference -> reference.member().equals(member));
  }

  /**
   * Whether an entity may have any number of rows in it, and none.
   *
   * @return false if each has exactly one row
   */
  public boolean isCollection() {
    return first.plan().isCollection();
  }

  /**
   * A plan that has the table.
   *
   * @return the plan of one of the types
   */
  public EntityPlan<?> plan() {
    return first.type().plan();
  }

  /**
   * The place of the table among those of {@link #plan}.
   *
   * @return the place, from 0
   */
  public int place() {
    return first.place();
  }

  /**
   * The class that all entities are of.
   *
   * @return the entity type, or a supertype of several
   */
  public Class<?> entityType() {
    return parts.size() == 1 ? plan().entityType() : hierarchy.idType();
  }

  /**
   * The types that the rows come from.
   *
   * @return at least one type
   */
  public List<PendingType<?>> types() {
    List<PendingType<?>> types = new ArrayList<>();
    parts.values().forEach(part -> types.add(part.type()));
    return types;
  }

  /**
   * The type of an entity that has rows here.
   *
   * @param entity one of the entities
   * @return its type
   */
  public PendingType<?> typeOf(Object entity) {
    return partOf(entity).type();
  }

  /**
   * The entities that have rows here.
   *
   * @return the entities in the order of adding
   */
  public List<?> entities() {
    if (parts.size() == 1) {
      return first.type().entities();
    }
    return parts.size() == hierarchy.types().size()
        ? hierarchy.entities()
        : hierarchy.entities().stream().filter(this::isOfAType).toList();
  }

  /**
   * Hands over the rows of one entity.
   *
   * @param entity one of the entities
   * @param rows what takes the rows
   */
  public void writeRows(Object entity, RowSink rows) {
    partOf(entity).writeRows(entity, rows);
  }

  /** Whether an entity is of one of the types, so that it has a row here if it is in the graph. */
  boolean isOfAType(Object entity) {
    return parts.containsKey(entity.getClass());
  }

  /** Whether a table of a plan is filled together with this one. */
  boolean takes(TablePart<?> part) {
    TablePlan<?> plan = part.plan();
    return part.type().hierarchy() == hierarchy
        && plan.name().equals(name())
        && plan.isCollection() == isCollection()
        && plan.columns().equals(columns())
        && plan.predecessors().equals(predecessors())
        && !parts.containsKey(part.type().plan().entityType());
  }

  /** By which tables are sorted where references do not: the same for every graph. */
  String sortKey() {
    return sortKey;
  }

  private TablePart<?> partOf(Object entity) {
    if (parts.size() == 1) {
      return first;
    }
    TablePart<?> part = parts.get(entity.getClass());
    if (part == null) {
      throw new IllegalArgumentException(entity.getClass().getName() + " has no rows in " + name());
    }
    return part;
  }
}
