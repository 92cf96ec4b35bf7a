package dev.graphsert.benchmarks.writer;

import dev.graphsert.benchmarks.model.FlatRow;
import dev.graphsert.benchmarks.workload.FlatRows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Ids in one message; arrays and the commit in the next. */
final class FlatUnnest extends HandWriter<FlatRows> {

  private static final String INSERT =
      "insert into flat_row (id, name, value) select unnest(?), unnest(?), unnest(?);commit";

  FlatUnnest(String name, DataSource dataSource) {
    super(name, dataSource);
  }

  @Override
  void write(Connection connection, FlatRows data) throws SQLException {
    int count = data.rows().size();
    DrawnIds drawn = DrawnIds.draw(connection, "flat_row_id_seq", count);
    ArrayColumn ids = ArrayColumn.ofLongs(count);
    ArrayColumn names = ArrayColumn.ofTexts(count);
    ArrayColumn values = ArrayColumn.ofInts(count);
    int i = 0;
    for (FlatRow row : data.rows()) {
      row.id = drawn.get(i++);
      ids.values().addLong(row.id);
      names.values().addText(row.name);
      values.values().addInt(row.value);
    }
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      ArrayColumn.set(insert, 1, ids, names, values);
      insert.execute();
    }
  }
}
