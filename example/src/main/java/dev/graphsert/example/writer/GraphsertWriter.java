package dev.graphsert.example.writer;

import dev.graphsert.Graphsert;
import dev.graphsert.InsertReport;
import dev.graphsert.Session;
import dev.graphsert.Strategy;
import java.util.List;
import javax.sql.DataSource;

/** Writes with Graphsert. This is all there is to it. */
public final class GraphsertWriter implements GraphWriter {

  private final Graphsert graphsert;

  public GraphsertWriter(DataSource dataSource, Strategy strategy) {
    graphsert = Graphsert.builder(dataSource).strategy(strategy).build();
  }

  @Override
  public String name() {
    return "Graphsert";
  }

  @Override
  public Written write(List<?> entities) {
    try (Session session = graphsert.openSession()) {
      session.addAll(entities);
      InsertReport report = session.commit();
      return new Written(report.rows(), report.roundTrips());
    }
  }
}
