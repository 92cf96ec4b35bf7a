package dev.graphsert.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * One table of an entity type: its columns and how a row is read from an instance. Immutable.
 *
 * @param <E> the entity type
 */
public final class TablePlan<E> {

  private final TableName name;
  private final List<ColumnPlan> columns;
  private final RowSource<? super E> rows;

  private TablePlan(TableName name, List<ColumnPlan> columns, RowSource<? super E> rows) {
    this.name = name;
    this.columns = List.copyOf(columns);
    this.rows = rows;
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
   * The columns, in the order in which {@link #writeRow} hands over values.
   *
   * @return the columns, at least one
   */
  public List<ColumnPlan> columns() {
    return columns;
  }

  /**
   * Hands over the row of one instance, one value per column.
   *
   * @param entity the instance to read
   * @param row what takes the values
   */
  public void writeRow(E entity, RowWriter row) {
    rows.writeRow(entity, row);
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

  /** Collects the columns of a table. Not thread-safe. */
  public static final class Builder {

    private final TableName name;
    private final List<ColumnPlan> columns = new ArrayList<>();

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
      columns.add(new ColumnPlan(column, member, type, null, ColumnPlan.Role.ID));
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
      columns.add(new ColumnPlan(column, member, type, null, ColumnPlan.Role.VALUE));
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
      columns.add(new ColumnPlan(column, member, type, bounds, ColumnPlan.Role.VALUE));
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
      columns.add(new ColumnPlan(column, member, target, null, ColumnPlan.Role.REFERENCE));
      return this;
    }

    /**
     * Ends the description.
     *
     * @param <E> the entity type
     * @param rows how a row is read
     * @return the table
     */
    public <E> TablePlan<E> rows(RowSource<? super E> rows) {
      return new TablePlan<>(name, columns, rows);
    }
  }
}
