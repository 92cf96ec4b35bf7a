package dev.graphsert.benchmarks.writer;

import dev.graphsert.benchmarks.model.FlatRow;
import dev.graphsert.benchmarks.workload.FlatRows;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Ids by a query, rows by binary COPY. */
final class FlatCopy extends HandWriter<FlatRows> {

  FlatCopy(String name, DataSource dataSource) {
    super(name, dataSource);
  }

  @Override
  void write(Connection connection, FlatRows data) throws SQLException {
    DrawnIds ids = DrawnIds.draw(connection, "flat_row_id_seq", data.rows().size());
    try (BinaryCopy copy = new BinaryCopy(connection, "flat_row (id, name, value)")) {
      int i = 0;
      for (FlatRow row : data.rows()) {
        row.id = ids.get(i++);
        Bytes values = copy.row(3);
        values.addLong(row.id);
        values.addText(row.name);
        values.addInt(row.value);
      }
      copy.end();
    }
    connection.commit();
  }
}
