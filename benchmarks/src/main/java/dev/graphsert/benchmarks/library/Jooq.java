package dev.graphsert.benchmarks.library;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import dev.graphsert.benchmarks.table.Column;
import dev.graphsert.benchmarks.table.ObjectValues;
import dev.graphsert.benchmarks.table.Table;
import dev.graphsert.benchmarks.workload.Data;
import dev.graphsert.benchmarks.writer.Writer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** jOOQ's inserts of many rows each, which return the ids that the columns' defaults made. */
final class Jooq {

  /** So that the statement's text is one of few, and below the limit of parameters. */
  private static final int ROWS_PER_STATEMENT = 1_000;

  private static final Field<Long> ID = field(name("id"), Long.class);

  static {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  private final DSLContext jooq;

  Jooq(DataSource dataSource) {
    jooq = DSL.using(dataSource, SQLDialect.POSTGRES);
  }

  <D extends Data> Writer<D> writer(List<Table<D, ?>> tables) {
    return new LibraryWriter<>(
        "jOOQ, multi-row",
        data ->
            jooq.transaction(
                transaction -> {
                  for (Table<D, ?> table : tables) {
                    insert(transaction, table, data);
                  }
                }));
  }

  private static <D, E> void insert(Configuration on, Table<D, E> table, D data)
      throws SQLException {
    List<? extends E> rows = table.rowsOf(data);
    List<Field<?>> fields = new ArrayList<>();
    for (Column column : table.columns()) {
      fields.add(field(name(column.name()), column.type().javaType()));
    }
    for (int start = 0; start < rows.size(); start += ROWS_PER_STATEMENT) {
      insertPart(
          on,
          table,
          fields,
          rows.subList(start, Math.min(rows.size(), start + ROWS_PER_STATEMENT)));
    }
  }

  private static <E> void insertPart(
      Configuration on, Table<?, E> table, List<Field<?>> fields, List<? extends E> rows)
      throws SQLException {
    InsertValuesStepN<Record> insert = DSL.using(on).insertInto(table(name(table.name())), fields);
    for (E row : rows) {
      ObjectValues values = new ObjectValues();
      table.encoder().encode(row, values);
      insert = insert.values(values.objects());
    }
    if (!table.drawsIds()) {
      insert.execute();
      return;
    }
    Result<Record1<Long>> ids = insert.returningResult(ID).fetch();
    for (int i = 0; i < rows.size(); i++) {
      table.setId(rows.get(i), ids.get(i).value1());
    }
  }
}
