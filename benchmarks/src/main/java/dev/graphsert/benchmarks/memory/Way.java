package dev.graphsert.benchmarks.memory;

import dev.graphsert.Graphsert;
import dev.graphsert.Session;
import dev.graphsert.benchmarks.database.Lane;
import dev.graphsert.benchmarks.model.FlatRow;
import dev.graphsert.benchmarks.workload.FlatRows;
import dev.graphsert.benchmarks.workload.Workloads;
import dev.graphsert.benchmarks.writer.Writer;
import dev.graphsert.benchmarks.writer.Writers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A way to store rows that come one by one. */
enum Way {
  INSERT_ALL("Graphsert, insertAll") {
    @Override
    void store(Lane lane, Iterator<FlatRow> rows) {
      Graphsert.of(lane.plain()).insertAll(rows);
    }
  },
  FLUSH_EVERY("Graphsert, flushEvery") {
    @Override
    void store(Lane lane, Iterator<FlatRow> rows) {
      try (Session session = Graphsert.of(lane.plain()).openSession().flushEvery(PART)) {
        rows.forEachRemaining(session::add);
        session.commit();
      }
    }
  },
  COPY("binary COPY by hand, a transaction for each part") {
    @Override
    void store(Lane lane, Iterator<FlatRow> rows) throws SQLException {
      Writer<FlatRows> copy =
          Writers.of(Workloads.flat(PART, 20), lane).stream()
              .filter(writer -> writer.name().equals("binary COPY"))
              .findFirst()
              .orElseThrow();
      while (rows.hasNext()) {
        List<FlatRow> part = new ArrayList<>(PART);
        while (rows.hasNext() && part.size() < PART) {
          part.add(rows.next());
        }
        copy.write(new FlatRows(part));
      }
    }
  };

  /** As many as {@code insertAll} takes at a time. */
  private static final int PART = 50_000;

  private final String title;

  Way(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  abstract void store(Lane lane, Iterator<FlatRow> rows) throws SQLException;
}
