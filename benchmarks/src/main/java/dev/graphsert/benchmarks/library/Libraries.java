package dev.graphsert.benchmarks.library;

import de.bytefish.pgbulkinsert.PgBulkInsert;
import dev.graphsert.benchmarks.database.Lane;
import dev.graphsert.benchmarks.machine.Jar;
import dev.graphsert.benchmarks.workload.Chain;
import dev.graphsert.benchmarks.workload.Data;
import dev.graphsert.benchmarks.workload.Workload;
import dev.graphsert.benchmarks.writer.Writer;
import io.ebean.Database;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jooq.Constants;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;

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

  /** Names and versions. */
  public static String versions() {
    return String.join(
        ", ",
        "Hibernate ORM " + org.hibernate.Version.getVersionString(),
        "EclipseLink " + org.eclipse.persistence.Version.getVersion(),
        "Ebean " + version(Database.class),
        "Spring Data JDBC " + version(JdbcAggregateTemplate.class),
        "jOOQ " + Constants.FULL_VERSION,
        "Jdbi " + version(Jdbi.class),
        "PgBulkInsert " + version(PgBulkInsert.class));
  }

  private static String version(Class<?> type) {
    return Jar.of(type).version();
  }

  /** Starts them all. */
  public Libraries(Lane lane) {
    jdbc = new PlainJdbc(lane.plain());
    hibernate = new Hibernate(lane);
    eclipseLink = new EclipseLink(lane.rewriting());
    ebean = new Ebean(lane.plain());
    spring = new SpringDataJdbc(lane.plain());
    jooq = new Jooq(lane.plain(), lane.rewriting());
    jdbi = new Jdbi3(lane.rewriting());
    bulkInsert = new BulkInsert(lane.plain());
  }

  /**
   * The ways to store a workload.
   *
   * @param <D> the kind of data
   */
  public <D extends Data> List<Writer<D>> of(Workload<D> workload) {
    List<Writer<D>> writers = new ArrayList<>();
    if (workload.dataType() != Chain.class) {
      writers.addAll(hibernate.writers());
      writers.addAll(eclipseLink.writers());
    }
    writers.addAll(ebean.copies().writers(workload));
    writers.addAll(spring.copies().writers(workload));
    writers.add(jdbc.writer(workload.layout()));
    writers.addAll(jooq.writers(workload.layout()));
    writers.add(jdbi.writer(workload.layout()));
    writers.add(bulkInsert.writer(workload.layout()));
    return writers;
  }

  @Override
  public void close() {
    hibernate.close();
    eclipseLink.close();
    ebean.close();
  }
}
