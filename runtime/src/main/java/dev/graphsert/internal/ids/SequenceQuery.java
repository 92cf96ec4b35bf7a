package dev.graphsert.internal.ids;

import dev.graphsert.GraphsertException;
import dev.graphsert.internal.FlushProgress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Asks for the values that draws want, by one message. */
final class SequenceQuery {

  /** The driver waits for the server after so many statements. */
  static final int MAX_PER_MESSAGE = 255;

  private static final String NEXT_VALUES =
      "select array(select nextval(?::regclass) from generate_series(1, ?))";

  private SequenceQuery() {}

  static void run(List<IdDraw> draws, Connection connection, FlushProgress progress) {
    String sql = String.join(";", Collections.nCopies(draws.size(), NEXT_VALUES));
    progress.addRoundTrips(1);
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      int parameter = 1;
      for (IdDraw draw : draws) {
        // Of no type, so that the server reads the name once and not for every value.
        query.setObject(parameter++, draw.demand().sequence().name(), Types.OTHER);
        query.setInt(parameter++, draw.valuesWanted());
      }
      query.execute();
      for (IdDraw draw : draws) {
        ResultSet row = query.getResultSet();
        row.next();
        long[] values = DrawnIds.of(row, 1);
        draw.demand().checkCount(draw.valuesWanted(), values.length);
        draw.add(values);
        query.getMoreResults();
      }
    } catch (SQLException failed) {
      throw new GraphsertException(
          String.format(
              "Cannot draw ids for %s: %s.",
              draws.stream()
                  .map(draw -> draw.demand().toString())
                  .collect(Collectors.joining(", ")),
              failed.getMessage()),
          failed);
    }
  }
}
