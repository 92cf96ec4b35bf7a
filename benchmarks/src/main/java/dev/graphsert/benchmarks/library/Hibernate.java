package dev.graphsert.benchmarks.library;

import dev.graphsert.benchmarks.database.Lane;
import dev.graphsert.benchmarks.model.Entities;
import dev.graphsert.benchmarks.workload.Data;
import dev.graphsert.benchmarks.writer.Writer;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;

/**
 * Hibernate ORM: with ids from the columns' own sequences, which rules batches out; with ids in
 * blocks of 50 and batches; and without a persistence context.
 */
final class Hibernate implements AutoCloseable {

  private final SessionFactory identity;
  private final SessionFactory identityAndRewritten;
  private final SessionFactory pooled;
  private final SessionFactory pooledAndRewritten;

  Hibernate(Lane lane) {
    identity = identity(lane.plain());
    identityAndRewritten = identity(lane.rewriting());
    pooled = pooled(lane.plain());
    pooledAndRewritten = pooled(lane.rewriting());
  }

  <D extends Data> List<Writer<D>> writers() {
    return List.of(
        new LibraryWriter<>("Hibernate, identity", data -> persist(identity, data)),
        new LibraryWriter<>(
            "Hibernate, identity, rewritten", data -> persist(identityAndRewritten, data)),
        new LibraryWriter<>("Hibernate, pooled ids", data -> persist(pooled, data)),
        new LibraryWriter<>(
            "Hibernate, pooled ids, rewritten", data -> persist(pooledAndRewritten, data)),
        new LibraryWriter<>("Hibernate, stateless", data -> insert(pooled, data)),
        new LibraryWriter<>(
            "Hibernate, stateless, rewritten", data -> insert(pooledAndRewritten, data)));
  }

  private static SessionFactory identity(DataSource dataSource) {
    return configuration(dataSource).buildSessionFactory();
  }

  private static SessionFactory pooled(DataSource dataSource) {
    return configuration(dataSource)
        .addResource("dev/graphsert/benchmarks/pooled-ids.xml")
        .buildSessionFactory();
  }

  private static Configuration configuration(DataSource dataSource) {
    Configuration configuration =
        new Configuration()
            .setProperty(AvailableSettings.STATEMENT_BATCH_SIZE, 1_000)
            .setProperty(AvailableSettings.ORDER_INSERTS, true)
            .setProperty(AvailableSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, true);
    Entities.ALL.forEach(configuration::addAnnotatedClass);
    configuration.getProperties().put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, dataSource);
    return configuration;
  }

  private static void persist(SessionFactory factory, Data data) {
    try (Session session = factory.openSession()) {
      session.beginTransaction();
      data.roots().forEach(session::persist);
      session.getTransaction().commit();
    }
  }

  private static void insert(SessionFactory factory, Data data) {
    try (StatelessSession session = factory.openStatelessSession()) {
      session.beginTransaction();
      data.byType().forEach(session::insertMultiple);
      session.getTransaction().commit();
    }
  }

  @Override
  public void close() {
    identity.close();
    identityAndRewritten.close();
    pooled.close();
    pooledAndRewritten.close();
  }
}
