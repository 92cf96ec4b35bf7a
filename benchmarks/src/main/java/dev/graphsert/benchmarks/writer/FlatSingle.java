package dev.graphsert.benchmarks.writer;

import dev.graphsert.benchmarks.model.FlatRow;
import dev.graphsert.benchmarks.workload.FlatRows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One statement that draws the ids, inserts the rows and returns the ids; and the commit. */
final class FlatSingle extends HandWriter<FlatRows> {

  private static final String INSERT =
      """
      with i as materialized (select %s as ids),
        t as (insert into flat_row (id, name, value) select unnest(ids), unnest(?), unnest(?) from i)
      select %s from i;commit
      """
          .formatted(DrawnIds.query("flat_row_id_seq"), DrawnIds.asBytes("ids"))
          .strip();

  FlatSingle(String name, DataSource dataSource) {
    super(name, dataSource);
  }

  @Override
  void write(Connection connection, FlatRows data) throws SQLException {
    int count = data.rows().size();
    ArrayColumn names = ArrayColumn.ofTexts(count);
    ArrayColumn values = ArrayColumn.ofInts(count);
    for (FlatRow row : data.rows()) {
      names.values().addText(row.name);
      values.values().addInt(row.value);
    }
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setInt(1, count);
      ArrayColumn.set(insert, 2, names, values);
      insert.execute();
      try (ResultSet result = insert.getResultSet()) {
        result.next();
        DrawnIds ids = DrawnIds.of(result, 1);
        int i = 0;
        for (FlatRow row : data.rows()) {
          row.id = ids.get(i++);
        }
      }
    }
  }
}
