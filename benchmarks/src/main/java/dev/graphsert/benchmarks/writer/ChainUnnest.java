package dev.graphsert.benchmarks.writer;

import dev.graphsert.benchmarks.database.Schema;
import dev.graphsert.benchmarks.model.Link;
import dev.graphsert.benchmarks.workload.Chain;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** All ids in one message; an insert for each type and the commit in the next. */
final class ChainUnnest extends HandWriter<Chain> {

  private static final int COLUMNS = 3;

  private static final String DRAW =
      IntStream.range(0, Schema.LINKS)
          .mapToObj(type -> DrawnIds.asBytes(ChainIds.query(type)))
          .collect(Collectors.joining(", ", "select ", ""));

  private static final String INSERT =
      IntStream.range(0, Schema.LINKS)
          .mapToObj(
              type ->
                  "insert into "
                      + Schema.link(type)
                      + " (id, place, previous_id) select unnest(?), unnest(?), unnest(?);")
          .collect(Collectors.joining("", "", "commit"));

  ChainUnnest(String name, DataSource dataSource) {
    super(name, dataSource);
  }

  @Override
  void write(Connection connection, Chain data) throws SQLException {
    try (PreparedStatement draw = connection.prepareStatement(DRAW)) {
      ChainIds.setCounts(draw, data);
      try (ResultSet result = draw.executeQuery()) {
        ChainIds.fill(data, result);
      }
    }
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      int parameter = 1;
      for (List<Link<?>> links : data.types()) {
        setLinks(insert, parameter, links);
        parameter += COLUMNS;
      }
      insert.execute();
    }
  }

  private static void setLinks(PreparedStatement insert, int parameter, List<Link<?>> links)
      throws SQLException {
    ArrayColumn ids = ArrayColumn.ofLongs(links.size());
    ArrayColumn places = ArrayColumn.ofInts(links.size());
    ArrayColumn references = ArrayColumn.ofNullableLongs(links.size());
    for (Link<?> link : links) {
      ids.values().addLong(link.id);
      places.values().addInt(link.place);
      if (link.previous instanceof Link<?> previous) {
        references.values().addLong(previous.id);
      } else {
        references.values().addNull();
      }
    }
    ArrayColumn.set(insert, parameter, ids, places, references);
  }
}
