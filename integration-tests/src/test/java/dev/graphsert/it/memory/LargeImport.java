package dev.graphsert.it.memory;

import dev.graphsert.Graphsert;
import dev.graphsert.InsertReport;
import dev.graphsert.Session;
import dev.graphsert.Strategy;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;

/** A program that imports more rows than its heap could hold. */
public final class LargeImport {

  /** The ways to do so. */
  enum Way {
    STREAM,
    SESSION,
    STREAM_OF_NOTES
  }

  private LargeImport() {}

  /**
   * Imports.
   *
   * @param arguments the database's URL, the way, the strategy, and the number of rows
   */
  public static void main(String[] arguments) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(arguments[0]);
    Graphsert graphsert =
        Graphsert.builder(source).strategy(Strategy.valueOf(arguments[2])).build();
    LongStream rows = LongStream.range(0, Long.parseLong(arguments[3]));
    InsertReport report =
        switch (Way.valueOf(arguments[1])) {
          case STREAM -> graphsert.insertAll(rows.mapToObj(Reading::new));
          case SESSION -> inSession(graphsert, rows.mapToObj(Reading::new));
          case STREAM_OF_NOTES -> graphsert.insertAll(rows.mapToObj(row -> new Note()));
        };
    System.out.println(report);
  }

  private static InsertReport inSession(Graphsert graphsert, Stream<Reading> readings) {
    try (Session session = graphsert.openSession()) {
      session.flushEvery(50_000);
      readings.forEach(session::add);
      return session.commit();
    }
  }
}
