package dev.graphsert.internal.ids;

import dev.graphsert.GraphsertException;
import dev.graphsert.internal.FlushProgress;
import dev.graphsert.internal.FlushSavepoint;
import dev.graphsert.internal.TransactionMark;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Asks for the values that draws want, by one message. */
final class SequenceQuery {

  /**
   * The driver waits for the server where answers of more than 64,000 bytes may be under way. It
   * expects 250 for a statement, and some more where it knows the result's columns.
   */
  static final int MAX_PER_MESSAGE = 240;

  /** Rows, not an array: the driver takes a result of no known size for one too large to wait. */
  private static final String NEXT_VALUES =
      "select nextval(?::regclass) from generate_series(1, ?)";

  private SequenceQuery() {}

  static void run(
      List<IdDraw> draws, Connection connection, FlushProgress progress, FlushSavepoint savepoint) {
    List<String> statements = new ArrayList<>();
    savepoint.begin(statements);
    statements.addAll(Collections.nCopies(draws.size(), NEXT_VALUES));
    boolean marks = progress.mark().isMissing();
    if (marks) {
      statements.add(TransactionMark.QUERY); // last: a sequence's error comes first
    }
    progress.addRoundTrips(1);
    try (PreparedStatement query = connection.prepareStatement(String.join(";", statements))) {
      int parameter = 1;
      for (IdDraw draw : draws) {
        // Of no type, so that the server reads the name once and not for every value.
        query.setObject(parameter++, draw.demand().sequence().name(), Types.OTHER);
        query.setInt(parameter++, draw.valuesWanted());
      }
      if (!query.execute()) {
        query.getMoreResults(); // the savepoint's result has no rows
      }
      for (IdDraw draw : draws) {
        long[] values = values(query.getResultSet(), draw.valuesWanted());
        draw.demand().checkCount(draw.valuesWanted(), values.length);
        draw.add(values);
        query.getMoreResults();
      }
      if (marks) {
        progress.mark().set(values(query.getResultSet(), 4));
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

  private static long[] values(ResultSet rows, int expected) throws SQLException {
    long[] values = new long[expected];
    int count = 0;
    for (; rows.next(); count++) {
      if (count == values.length) {
        values = Arrays.copyOf(values, 2 * count + 1);
      }
      values[count] = rows.getLong(1);
    }
    return Arrays.copyOf(values, count);
  }
}
