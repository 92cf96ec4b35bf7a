package dev.graphsert.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.Session;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Graphsert and a running Hibernate write to the same tables, from the same sequences. */
final class BesideHibernateTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  @Test
  void idsOfOneSequenceDoNotCollide() {
    try (SessionFactory factory = new HibernatePeer(SCHEMA, Ticket.class).factory()) {
      factory.getSchemaManager().exportMappedObjects(false);
      for (int round = 0; round < 5; round++) {
        SCHEMA.insert(tickets(70));
        factory.inTransaction(session -> List.of(tickets(70)).forEach(session::persist));
      }

      assertThat(SCHEMA.count("ticket")).isEqualTo(700);
      assertThat(SCHEMA.value("select count(*) from ticket where version = 0")).isEqualTo(700L);
    }
  }

  @Test
  void hibernateReadsWhatGraphsertWrote() {
    try (SessionFactory factory = new HibernatePeer(SCHEMA, Note.class).factory()) {
      factory.getSchemaManager().exportMappedObjects(false);
      Note note = new Note();
      try (Session session = SCHEMA.openSession()) {
        session.add(note);
        session.commit();
      }

      assertThat(note.id).isNotNull();
      assertThat(SCHEMA.value("select large from note")).isEqualTo("large");
      factory.inTransaction(
          session -> assertThat(session.find(Note.class, note.id).large).isEqualTo("large"));
    }
  }

  private static Object[] tickets(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Ticket()).toArray();
  }

  @Entity(name = "Ticket")
  @BatchEntity
  @SuppressWarnings("UnusedVariable") // as entities are
  static class Ticket {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version private long version;
  }

  @Entity(name = "Note")
  @BatchEntity
  static class Note {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    UUID id;

    @Lob
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(columnDefinition = "text")
    String large = "large";
  }
}
