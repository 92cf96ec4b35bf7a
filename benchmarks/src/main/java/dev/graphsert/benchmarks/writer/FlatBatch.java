package dev.graphsert.benchmarks.writer;

import dev.graphsert.benchmarks.model.FlatRow;
import dev.graphsert.benchmarks.workload.FlatRows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Plain JDBC. */
final class FlatBatch extends HandWriter<FlatRows> {

  private static final String INSERT = "insert into flat_row (id, name, value) values (?, ?, ?)";

  FlatBatch(String name, DataSource dataSource) {
    super(name, dataSource);
  }

  @Override
  void write(Connection connection, FlatRows data) throws SQLException {
    DrawnIds ids = DrawnIds.draw(connection, "flat_row_id_seq", data.rows().size());
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      int i = 0;
      for (FlatRow row : data.rows()) {
        row.id = ids.get(i++);
        insert.setLong(1, row.id);
        insert.setString(2, row.name);
        insert.setInt(3, row.value);
        insert.addBatch();
      }
      insert.executeBatch();
    }
    connection.commit();
  }
}
