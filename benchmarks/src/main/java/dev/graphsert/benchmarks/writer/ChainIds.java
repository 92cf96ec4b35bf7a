package dev.graphsert.benchmarks.writer;

import dev.graphsert.benchmarks.database.Schema;
import dev.graphsert.benchmarks.model.Link;
import dev.graphsert.benchmarks.workload.Chain;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Ids for a chain, an array for each type. */
final class ChainIds {

  private ChainIds() {}

  /** A query for the ids of one type, with a parameter for their number. */
  static String query(int type) {
    return DrawnIds.query(Schema.link(type) + "_id_seq");
  }

  /** Sets the numbers of ids. */
  static void setCounts(PreparedStatement statement, Chain chain) throws SQLException {
    for (int type = 0; type < Schema.LINKS; type++) {
      statement.setInt(type + 1, chain.rowsOfType());
    }
  }

  /** Fills ids from a result with an array for each type. */
  static void fill(Chain chain, ResultSet result) throws SQLException {
    result.next();
    for (int type = 0; type < Schema.LINKS; type++) {
      DrawnIds ids = DrawnIds.of(result, type + 1);
      int i = 0;
      for (Link<?> link : chain.types().get(type)) {
        link.id = ids.get(i++);
      }
    }
  }
}
