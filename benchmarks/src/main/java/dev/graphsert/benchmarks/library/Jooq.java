package dev.graphsert.benchmarks.library;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import dev.graphsert.benchmarks.table.Column;
import dev.graphsert.benchmarks.table.Table;
import dev.graphsert.benchmarks.workload.Data;
import dev.graphsert.benchmarks.writer.Writer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** jOOQ's two ways to insert many rows, one transaction around all tables. */
final class Jooq {

  static final Field<Long> ID = field(name("id"), Long.class);

  static {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  private final DSLContext plain;
  private final DSLContext rewriting;

  Jooq(DataSource plain, DataSource rewriting) {
    this.plain = DSL.using(plain, SQLDialect.POSTGRES);
    this.rewriting = DSL.using(rewriting, SQLDialect.POSTGRES);
  }

  <D extends Data> List<Writer<D>> writers(List<Table<D, ?>> tables) {
    return List.of(
        writer("jOOQ, multi-row", plain, tables, JooqRows::insert),
        writer("jOOQ, batch, ids by hand, rewritten", rewriting, tables, JooqBatch::insert));
  }

  private static <D extends Data> Writer<D> writer(
      String name, DSLContext jooq, List<Table<D, ?>> tables, Insert insert) {
    return new LibraryWriter<>(
        name,
        data ->
            jooq.transaction(
                transaction -> {
                  for (Table<D, ?> table : tables) {
                    insert.into(table, data, DSL.using(transaction));
                  }
                }));
  }

  /** The columns but for an id of the table's own. */
  static List<Field<?>> fields(Table<?, ?> table) {
    List<Field<?>> fields = new ArrayList<>();
    for (Column column : table.columns()) {
      fields.add(field(name(column.name()), column.type().javaType()));
    }
    return fields;
  }

  private interface Insert {

    <D, E> void into(Table<D, E> table, D data, DSLContext jooq) throws SQLException;
  }
}
