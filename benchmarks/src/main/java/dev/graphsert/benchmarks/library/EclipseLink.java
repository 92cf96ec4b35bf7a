package dev.graphsert.benchmarks.library;

import dev.graphsert.benchmarks.model.Entities;
import dev.graphsert.benchmarks.workload.Data;
import dev.graphsert.benchmarks.writer.Writer;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;

/** EclipseLink with batch writing and ids in blocks of 50. */
final class EclipseLink implements AutoCloseable {

  private final EntityManagerFactory factory;

  EclipseLink(DataSource dataSource) {
    PersistenceConfiguration configuration =
        new PersistenceConfiguration("benchmarks")
            .provider(PersistenceProvider.class.getName())
            .mappingFile("dev/graphsert/benchmarks/pooled-ids.xml")
            .property("jakarta.persistence.nonJtaDataSource", dataSource)
            .property("eclipselink.target-database", "PostgreSQL")
            .property("eclipselink.jdbc.batch-writing", "JDBC")
            .property("eclipselink.jdbc.batch-writing.size", "1000")
            .property("eclipselink.cache.shared.default", "false")
            .property("eclipselink.weaving", "false")
            .property("eclipselink.logging.level", "OFF");
    Entities.ALL.forEach(configuration::managedClass);
    // Asked itself: of those on the class path Hibernate would answer first, whatever is named.
    factory = new PersistenceProvider().createEntityManagerFactory(configuration);
  }

  <D extends Data> List<Writer<D>> writers() {
    return List.of(new LibraryWriter<>("EclipseLink, pooled ids, rewritten", this::persist));
  }

  private void persist(Data data) {
    try (EntityManager entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      data.roots().forEach(entities::persist);
      entities.getTransaction().commit();
    }
  }

  @Override
  public void close() {
    factory.close();
  }
}
