package dev.graphsert.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * One table of an entity type: its columns and how its rows are read from an instance. Immutable.
 *
 * <p>Most tables get one row from each instance. A collection's table gets any number, none too:
 * the elements of a collection, or pairs of ids. It refers to the instance by a column of its own,
 * a reference like all others, and is filled after all that it refers to; nothing refers to it.
 *
 * <p>Tables of several plans with the same {@link EntityPlan#idType}, the same name and equal
 * columns are filled together, by one statement.
 *
 * @param <E> the entity type
 */
public final class TablePlan<E> {

  private final TableName name;
  private final List<ColumnPlan> columns;
  private final List<Predecessor> predecessors;
  private final CollectionSource<? super E> rows;
  private final boolean isCollection;

  private TablePlan(Builder described, CollectionSource<? super E> rows, boolean isCollection) {
    this.name = described.name;
    this.columns = List.copyOf(described.columns);
    this.predecessors = List.copyOf(described.predecessors);
    this.rows = rows;
    this.isCollection = isCollection;
  }

  /**
   * Begins the description of a table.
   *
   * @param schema the schema, empty for the connection's {@code search_path}
   * @param table the table
   * @return a builder that takes the columns in the order in which rows are written
   */
  public static Builder named(String schema, String table) {
    return new Builder(new TableName(schema, table));
  }

  /**
   * The table's name.
   *
   * @return the name
   */
  public TableName name() {
    return name;
  }

  /**
   * Whether an instance may have any number of rows in the table.
   *
   * @return true for a collection's table, false where each instance has exactly one row
   */
  public boolean isCollection() {
    return isCollection;
  }

  /**
   * The columns, in the order in which {@link #writeRows} hands over values.
   *
   * @return the columns, at least one
   */
  public List<ColumnPlan> columns() {
    return columns;
  }

  /**
   * The references that fill no column, and yet say which row goes in first.
   *
   * @return the references, mostly none
   */
  public List<Predecessor> predecessors() {
    return predecessors;
  }

  /**
   * Hands over the rows of one instance, one value per column.
   *
   * @param entity the instance to read
   * @param sink what takes the rows
   */
  public void writeRows(E entity, RowSink sink) {
    rows.writeRows(entity, sink);
  }

  /**
   * The same table with more columns.
   *
   * @param more the columns, behind its own
   * @param values hands over one value for each of them
   * @return another description
   * @throws IllegalStateException if it is a collection's table
   */
  public TablePlan<E> with(List<ColumnPlan> more, RowSource<? super E> values) {
    if (isCollection) {
      throw new IllegalStateException(name + " is the table of a collection");
    }
    Builder longer = new Builder(name);
    longer.columns.addAll(columns);
    longer.columns.addAll(more);
    longer.predecessors.addAll(predecessors);
    return longer.rows(
        (entity, row) -> {
          rows.writeRows(entity, () -> row);
          values.writeRow(entity, row);
        });
  }

  /**
   * Reads one row from an instance.
   *
   * @param <E> the entity type
   */
  @FunctionalInterface
  public interface RowSource<E> {

    /**
     * Hands over one value per column, in the order of the columns.
     *
     * @param entity the instance to read
     * @param row what takes the values
     */
    void writeRow(E entity, RowWriter row);
  }

  /**
   * Reads any number of rows from an instance.
   *
   * @param <E> the entity type
   */
  @FunctionalInterface
  public interface CollectionSource<E> {

    /**
     * Hands over the rows, each begun by {@link RowSink#nextRow}, and of each one value per column
     * in the order of the columns. It may be called several times, and must then hand over the same
     * rows.
     *
     * @param entity the instance to read
     * @param rows what takes the rows
     */
    void writeRows(E entity, RowSink rows);
  }

  /** Collects the columns of a table. Not thread-safe. */
  public static final class Builder {

    private final TableName name;
    private final List<ColumnPlan> columns = new ArrayList<>();
    private final List<Predecessor> predecessors = new ArrayList<>();

    private Builder(TableName name) {
      this.name = name;
    }

    /**
     * Adds the column that holds the entity's own id.
     *
     * @param column the column
     * @param member the member that it comes from
     * @param type the Java type of the id
     * @return this builder
     */
    public Builder id(String column, String member, Class<?> type) {
      columns.add(new ColumnPlan(column, member, type, null, ColumnPlan.Role.ID, null, 0));
      return this;
    }

    /**
     * Adds a column that holds a value.
     *
     * @param column the column
     * @param member the member that it comes from, as {@code member} or {@code member.component}
     * @param type the Java type of the value
     * @return this builder
     */
    public Builder column(String column, String member, Class<?> type) {
      columns.add(new ColumnPlan(column, member, type, null, ColumnPlan.Role.VALUE, null, 0));
      return this;
    }

    /**
     * Adds a column that holds a range, or ranges.
     *
     * @param column the column
     * @param member the member that it comes from, as {@code member} or {@code member.component}
     * @param type {@link dev.graphsert.Range}, or an array of it
     * @param bounds the Java type of the bounds
     * @return this builder
     */
    public Builder column(String column, String member, Class<?> type, Class<?> bounds) {
      columns.add(new ColumnPlan(column, member, type, bounds, ColumnPlan.Role.VALUE, null, 0));
      return this;
    }

    /**
     * Adds a column that holds the id of another entity.
     *
     * @param column the column
     * @param member the member that it comes from
     * @param target the entity type that the member refers to
     * @return this builder
     */
    public Builder reference(String column, String member, Class<?> target) {
      return addReference(ColumnPlan.Role.REFERENCE, member, target, column);
    }

    /**
     * Adds the columns that hold the id of another entity whose id has several columns. Its row
     * source hands over the entity once, by {@link RowWriter#writeReference(Object)}, and that
     * fills all of them.
     *
     * @param member the member that it comes from
     * @param target the entity type that the member refers to
     * @param columns the columns, in the order of the other entity's id columns
     * @return this builder
     */
    public Builder references(String member, Class<?> target, String... columns) {
      return addReference(ColumnPlan.Role.REFERENCE, member, target, columns);
    }

    /**
     * Adds columns of the entity's own id that hold the id of another entity. The row source hands
     * over the other entity, by {@link RowWriter#writeReference(Object)}.
     *
     * @param member the member that it comes from
     * @param target the entity type that the member refers to
     * @param columns the columns, in the order of the other entity's id columns
     * @return this builder
     */
    public Builder idReferences(String member, Class<?> target, String... columns) {
      return addReference(ColumnPlan.Role.ID_AND_REFERENCE, member, target, columns);
    }

    /**
     * Adds a column whose foreign key refers to another column of an entity than its id. The row
     * source hands over the entity and how the value is read, by {@link
     * RowWriter#writeReference(Object, RowSource)}.
     *
     * @param column the column
     * @param member the member that it comes from
     * @param type the Java type of the value, which is none that the database makes
     * @param target the entity type that the member refers to
     * @return this builder
     */
    public Builder valueReference(String column, String member, Class<?> type, Class<?> target) {
      columns.add(new ColumnPlan(column, member, type, null, ColumnPlan.Role.VALUE, target, 0));
      return this;
    }

    /**
     * Has a row go in after that of another entity, though the member that refers to it fills no
     * column: another one has the key. Where rows would wait for each other in a circle, it does
     * not count.
     *
     * @param member the member, as {@link EntityPlan#visitReferences} names it
     * @param target the entity type that the member refers to
     * @return this builder
     */
    public Builder after(String member, Class<?> target) {
      predecessors.add(new Predecessor(member, target));
      return this;
    }

    /**
     * Ends the description of a table with one row for each instance.
     *
     * @param <E> the entity type
     * @param rows how a row is read
     * @return the table
     */
    public <E> TablePlan<E> rows(RowSource<? super E> rows) {
      return new TablePlan<>(this, (entity, sink) -> rows.writeRow(entity, sink.nextRow()), false);
    }

    /**
     * Ends the description of a table with any number of rows for each instance. It has no column
     * that was added by {@link #id}; the one that names the instance is a {@link #reference} to it.
     *
     * @param <E> the entity type
     * @param rows how the rows are read
     * @return the table
     */
    public <E> TablePlan<E> collection(CollectionSource<? super E> rows) {
      return new TablePlan<>(this, rows, true);
    }

    private Builder addReference(
        ColumnPlan.Role role, String member, Class<?> target, String... names) {
      for (int part = 0; part < names.length; part++) {
        columns.add(new ColumnPlan(names[part], member, target, null, role, target, part));
      }
      return this;
    }
  }
}
