package dev.graphsert.benchmarks.writer;

import dev.graphsert.benchmarks.database.Schema;
import dev.graphsert.benchmarks.model.Link;
import dev.graphsert.benchmarks.workload.Chain;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.StringJoiner;
import javax.sql.DataSource;

/** One statement; a row names the place of the one that it refers to, not its id. */
final class ChainSingle extends HandWriter<Chain> {

  private static final int COLUMNS = 2;
  private static final String INSERT = insert();

  ChainSingle(String name, DataSource dataSource) {
    super(name, dataSource);
  }

  /** For each type a part that draws ids, a part that inserts, and a result. */
  private static String insert() {
    StringJoiner draws = new StringJoiner(", ");
    StringJoiner inserts = new StringJoiner(", ");
    StringJoiner results = new StringJoiner(", ");
    for (int i = 0; i < Schema.LINKS; i++) {
      draws.add("i%d as materialized (select %s as ids)".formatted(i, ChainIds.query(i)));
      inserts.add(
          """
          t%d as (insert into %s (id, place, previous_id)
            select id, place, (select ids from i%d)[previous]
            from (select unnest(ids) as id, unnest(?) as place, unnest(?) as previous from i%d) r)
          """
              .formatted(i, Schema.link(i), Math.max(0, i - 1), i));
      results.add(DrawnIds.asBytes("(select ids from i" + i + ")"));
    }
    return "with " + draws + ", " + inserts + " select " + results + ";commit";
  }

  @Override
  void write(Connection connection, Chain data) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      ChainIds.setCounts(insert, data);
      int parameter = Schema.LINKS + 1;
      for (List<Link<?>> links : data.types()) {
        setLinks(insert, parameter, links);
        parameter += COLUMNS;
      }
      insert.execute();
      try (ResultSet result = insert.getResultSet()) {
        ChainIds.fill(data, result);
      }
    }
  }

  private static void setLinks(PreparedStatement insert, int parameter, List<Link<?>> links)
      throws SQLException {
    ArrayColumn places = ArrayColumn.ofInts(links.size());
    ArrayColumn previous = ArrayColumn.ofNullableInts(links.size());
    for (Link<?> link : links) {
      places.values().addInt(link.place);
      if (link.previous instanceof Link<?> target) {
        previous.values().addInt(target.place + 1);
      } else {
        previous.values().addNull();
      }
    }
    ArrayColumn.set(insert, parameter, places, previous);
  }
}
