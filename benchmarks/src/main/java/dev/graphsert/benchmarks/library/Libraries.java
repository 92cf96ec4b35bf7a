package dev.graphsert.benchmarks.library;

import dev.graphsert.benchmarks.database.Lane;
import dev.graphsert.benchmarks.workload.Data;
import dev.graphsert.benchmarks.workload.FlatRows;
import dev.graphsert.benchmarks.workload.Graph;
import dev.graphsert.benchmarks.writer.Writer;
import java.util.ArrayList;
import java.util.List;

/** The libraries on one lane. What they need to start is kept until they are closed. */
public final class Libraries implements AutoCloseable {

  private final PlainJdbc jdbc;
  private final Hibernate hibernate;
  private final EclipseLink eclipseLink;
  private final Ebean ebean;
  private final SpringDataJdbc spring;
  private final Jooq jooq;
  private final Jdbi3 jdbi;
  private final BulkInsert bulkInsert;

  /** Starts them all. */
  public Libraries(Lane lane) {
    jdbc = new PlainJdbc(lane.plain());
    hibernate = new Hibernate(lane);
    eclipseLink = new EclipseLink(lane.rewriting());
    ebean = new Ebean(lane.plain());
    spring = new SpringDataJdbc(lane.plain());
    jooq = new Jooq(lane.plain());
    jdbi = new Jdbi3(lane.rewriting());
    bulkInsert = new BulkInsert(lane.plain());
  }

  /**
   * The ways to store one kind of data.
   *
   * @param <D> the kind of data
   * @param type {@link FlatRows} or {@link Graph}; for others there is none
   */
  @SuppressWarnings("unchecked") // the lists are of the type that was asked for
  public <D extends Data> List<Writer<D>> of(Class<D> type) {
    if (type != FlatRows.class && type != Graph.class) {
      return List.of();
    }
    List<Writer<D>> writers = new ArrayList<>(hibernate.writers());
    writers.addAll(eclipseLink.writers());
    List<?> others =
        type == FlatRows.class
            ? List.of(
                jdbc.flat(),
                ebean.flat(),
                spring.flat(),
                jooq.flat(),
                jdbi.flat(),
                bulkInsert.flat())
            : List.of(
                jdbc.graph(),
                ebean.graph(),
                spring.graph(),
                jooq.graph(),
                jdbi.graph(),
                bulkInsert.graph());
    writers.addAll((List<Writer<D>>) others);
    return writers;
  }

  @Override
  public void close() {
    hibernate.close();
    eclipseLink.close();
    ebean.close();
  }
}
