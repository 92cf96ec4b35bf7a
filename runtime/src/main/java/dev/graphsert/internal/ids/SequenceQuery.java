package dev.graphsert.internal.ids;

import dev.graphsert.GraphsertException;
import dev.graphsert.internal.FlushProgress;
import dev.graphsert.internal.FlushSavepoint;
import dev.graphsert.internal.TransactionMark;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Asks for the values that draws want, by one message. */
final class SequenceQuery {

  /**
   * The driver waits for the server where answers of more than 64,000 bytes may be under way. It
   * expects 250 for a statement, and some more where it knows the result's columns.
   */
  static final int MAX_PER_MESSAGE = 240;

  private SequenceQuery() {}

  static void run(
      List<IdDraw> draws, Connection connection, FlushProgress progress, FlushSavepoint savepoint) {
    List<String> statements = new ArrayList<>();
    savepoint.begin(statements);
    draws.forEach(
        draw -> statements.add("select " + DrawnIds.expression(draw.demand().sequence().name())));
    boolean marks = progress.mark().isMissing();
    if (marks) {
      statements.add(TransactionMark.QUERY); // last: a sequence's error comes first
    }
    progress.addRoundTrips(1);
    try (PreparedStatement query = connection.prepareStatement(String.join(";", statements))) {
      int parameter = 1;
      for (IdDraw draw : draws) {
        query.setInt(parameter++, draw.valuesWanted());
      }
      if (!query.execute()) {
        query.getMoreResults(); // the savepoint's result has no rows
      }
      for (IdDraw draw : draws) {
        long[] values = valueOf(query);
        draw.demand().checkCount(draw.valuesWanted(), values.length);
        draw.add(values);
        query.getMoreResults();
      }
      if (marks) {
        progress.mark().set(valueOf(query));
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

  private static long[] valueOf(PreparedStatement query) throws SQLException {
    ResultSet row = query.getResultSet();
    row.next();
    return DrawnIds.of(row, 1);
  }
}
