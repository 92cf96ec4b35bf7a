package dev.graphsert.benchmarks.library;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import dev.graphsert.benchmarks.table.ObjectValues;
import dev.graphsert.benchmarks.table.Table;
import java.sql.SQLException;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Result;

/** Inserts of many rows each, which return the ids that the columns' defaults made. */
final class JooqRows {

  /** So that the statement's text is one of few, and below the limit of parameters. */
  private static final int ROWS_PER_STATEMENT = 1_000;

  private JooqRows() {}

  static <D, E> void insert(Table<D, E> table, D data, DSLContext jooq) throws SQLException {
    List<? extends E> rows = table.rowsOf(data);
    List<Field<?>> fields = Jooq.fields(table);
    for (int start = 0; start < rows.size(); start += ROWS_PER_STATEMENT) {
      int end = Math.min(rows.size(), start + ROWS_PER_STATEMENT);
      insertPart(table, fields, rows.subList(start, end), jooq);
    }
  }

  private static <E> void insertPart(
      Table<?, E> table, List<Field<?>> fields, List<? extends E> rows, DSLContext jooq)
      throws SQLException {
    InsertValuesStepN<Record> insert = jooq.insertInto(table(name(table.name())), fields);
    for (E row : rows) {
      ObjectValues values = new ObjectValues();
      table.encoder().encode(row, values);
      insert = insert.values(values.objects());
    }
    if (!table.drawsIds()) {
      insert.execute();
      return;
    }
    Result<Record1<Long>> ids = insert.returningResult(Jooq.ID).fetch();
    for (int i = 0; i < rows.size(); i++) {
      table.setId(rows.get(i), ids.get(i).value1());
    }
  }
}
