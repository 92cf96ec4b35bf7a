package dev.graphsert.benchmarks.table;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table and the objects that lie in it, one in a row.
 *
 * @param <D> what holds the objects
 * @param <E> the objects' type
 * @param name the table's name
 * @param columns the columns but for an id of the table's own
 * @param rows the objects, in the order in which they are stored
 * @param encoder hands on an object's values, as many as there are columns
 * @param id an object's id
 * @param idSetter sets it; null if the table has no ids of its own but those of another one, and
 *     the column {@code id} among its columns
 */
public record Table<D, E>(
    String name,
    List<Column> columns,
    Function<D, ? extends List<? extends E>> rows,
    Encoder<E> encoder,
    ToLongFunction<E> id,
    @Nullable ObjLongConsumer<E> idSetter) {

  /** Whether the ids are drawn from a sequence of the table's own. */
  public boolean drawsIds() {
    return idSetter != null;
  }

  /** Sets the id of an object if the table has ids of its own. */
  public void setId(E row, long value) {
    if (idSetter != null) {
      idSetter.accept(row, value);
    }
  }

  /** The objects that lie in the table. */
  public List<? extends E> rowsOf(D data) {
    return rows.apply(data);
  }

  /** All columns, the id first, with commas. */
  public String allColumns() {
    return Stream.concat(
            Stream.of("id").filter(id -> drawsIds()), columns.stream().map(Column::name))
        .collect(Collectors.joining(", "));
  }

  /** An insert with a parameter for each column, the id as well. */
  public String insert() {
    int count = columns.size() + (drawsIds() ? 1 : 0);
    return insert(allColumns(), count);
  }

  /**
   * An insert with a parameter for each column; an id of the table's own is left to its default.
   */
  public String insertWithoutId() {
    return insert(
        columns.stream().map(Column::name).collect(Collectors.joining(", ")), columns.size());
  }

  private String insert(String names, int count) {
    String parameters = Stream.generate(() -> "?").limit(count).collect(Collectors.joining(", "));
    return "insert into " + name + " (" + names + ") values (" + parameters + ")";
  }

  /**
   * Takes an object apart.
   *
   * @param <E> the object's type
   */
  @FunctionalInterface
  public interface Encoder<E> {

    /** Hands on the values in the order of the columns. */
    void encode(E row, Values values) throws SQLException;
  }
}
