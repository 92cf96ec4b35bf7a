package dev.graphsert.benchmarks.library;

import dev.graphsert.benchmarks.table.ObjectValues;
import dev.graphsert.benchmarks.table.Table;
import dev.graphsert.benchmarks.workload.Data;
import dev.graphsert.benchmarks.writer.Writer;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Jdbi's prepared batches, which return the ids that the columns' defaults made. */
final class Jdbi3 {

  private final Jdbi jdbi;

  Jdbi3(DataSource dataSource) {
    jdbi = Jdbi.create(dataSource);
  }

  /** The pool's connections are in a transaction always, which Jdbi takes for somebody else's. */
  <D extends Data> Writer<D> writer(List<Table<D, ?>> tables) {
    return new LibraryWriter<>(
        "Jdbi, prepared batch, rewritten",
        data -> {
          try (Handle handle = jdbi.open()) {
            for (Table<D, ?> table : tables) {
              insert(handle, table, data);
            }
            handle.commit();
          }
        });
  }

  private static <D, E> void insert(Handle handle, Table<D, E> table, D data) throws SQLException {
    List<? extends E> rows = table.rowsOf(data);
    try (PreparedBatch batch = handle.prepareBatch(table.insertWithoutId())) {
      for (E row : rows) {
        ObjectValues values = new ObjectValues();
        table.encoder().encode(row, values);
        for (int i = 0; i < values.objects().size(); i++) {
          batch.bind(i, values.objects().get(i));
        }
        batch.add();
      }
      if (!table.drawsIds()) {
        batch.execute();
        return;
      }
      List<Long> ids = batch.executePreparedBatch("id").mapTo(Long.class).list();
      for (int i = 0; i < rows.size(); i++) {
        table.setId(rows.get(i), ids.get(i));
      }
    }
  }
}
