package dev.graphsert.benchmarks.library;

import static org.jooq.impl.DSL.generateSeries;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.sequence;
import static org.jooq.impl.DSL.table;

import dev.graphsert.benchmarks.table.ObjectValues;
import dev.graphsert.benchmarks.table.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;

/** One batch for each table. It returns no ids, so they are drawn before, by one query each. */
final class JooqBatch {

  private JooqBatch() {}

  static <D, E> void insert(Table<D, E> table, D data, DSLContext jooq) throws SQLException {
    List<? extends E> rows = table.rowsOf(data);
    List<Field<?>> fields = new ArrayList<>();
    if (table.drawsIds()) {
      draw(table, rows, jooq);
      fields.add(Jooq.ID);
    }
    fields.addAll(Jooq.fields(table));
    BatchBindStep batch =
        jooq.batch(
            jooq.insertInto(table(name(table.name())), fields).values(new Object[fields.size()]));
    for (E row : rows) {
      ObjectValues values = new ObjectValues();
      if (table.drawsIds()) {
        values.addLong(table.id().applyAsLong(row));
      }
      table.encoder().encode(row, values);
      batch = batch.bind(values.objects().toArray());
    }
    batch.execute();
  }

  private static <E> void draw(Table<?, E> table, List<? extends E> rows, DSLContext jooq) {
    List<Long> ids =
        jooq.select(sequence(name(table.name() + "_id_seq"), Long.class).nextval())
            .from(generateSeries(1, rows.size()))
            .fetchInto(Long.class);
    for (int i = 0; i < rows.size(); i++) {
      table.setId(rows.get(i), ids.get(i));
    }
  }
}
