package dev.graphsert.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.graphsert.BatchEntity;
import dev.graphsert.Graphsert;
import dev.graphsert.Session;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.data.annotation.CreatedBy;
import org.springframework.data.annotation.CreatedDate;
import org.springframework.data.annotation.LastModifiedBy;
import org.springframework.data.annotation.LastModifiedDate;
import org.springframework.data.auditing.AuditingHandler;
import org.springframework.data.jpa.domain.support.AuditingEntityListener;
import org.springframework.data.mapping.context.PersistentEntities;

/** Without Spring's listener times are set all the same; with it called, all that it knows. */
@SuppressWarnings({"JavaUtilDate", "UnusedVariable"}) // as entities are
final class SpringAuditingTest {

  private static final Instant LONG_AGO = Instant.parse("2001-02-03T04:05:06Z");

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          "create table document (id bigserial primary key, title text, author text, editor text,"
              + " created timestamptz, modified timestamptz);"
              + " create table clock (id bigserial primary key, date timestamp, datetoo timestamp,"
              + " local timestamp, millis bigint, millistoo bigint)");

  /** As Spring makes it. */
  private static AuditingEntityListener listener(String user) {
    AuditingHandler handler = new AuditingHandler(new PersistentEntities(List.of()));
    handler.setAuditorAware(() -> Optional.of(user));
    AuditingEntityListener listener = new AuditingEntityListener();
    listener.setAuditingHandler(() -> handler);
    return listener;
  }

  @Test
  void timesAreSetWithoutTheListenerAndThoseOfOneTypeAreTheSame() {
    Document document = new Document("a");
    Clock clock = new Clock();
    SCHEMA.insert(document, clock);
    assertThat(document.created)
        .isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES))
        .isEqualTo(document.modified);
    assertThat(document.createdBeforeCallback).as("callbacks come later").isTrue();
    assertThat(document.author).isNull();
    assertThat(SCHEMA.count("document where created = modified and author is null")).isEqualTo(1);
    assertThat(clock.date).isCloseTo(new Date(), 60_000).isEqualTo(clock.dateToo);
    assertThat(clock.millis).isEqualTo(clock.millisToo).isEqualTo(clock.date.getTime());
    assertThat(
            SCHEMA.count("clock where date = datetoo and millis = millistoo and local is not null"))
        .isEqualTo(1);
  }

  @Test
  void aTimeThatIsSetIsKept() {
    Document document = new Document("a");
    document.created = LONG_AGO;
    Clock clock = new Clock();
    clock.millis = 5;
    clock.dateToo = new Date(7);
    SCHEMA.insert(document, clock);
    assertThat(document.created).isEqualTo(LONG_AGO);
    assertThat(document.modified).isAfter(LONG_AGO);
    assertThat(clock.millis).isEqualTo(5);
    assertThat(clock.millisToo).isGreaterThan(5);
    assertThat(clock.dateToo).isEqualTo(new Date(7));
    assertThat(SCHEMA.count("document where created = '2001-02-03 04:05:06Z'")).isEqualTo(1);
    assertThat(SCHEMA.value("select millis from clock")).isEqualTo(5L);
  }

  @Test
  void theListenerThatIsCalledBeforeEachInsertSetsAllThatItKnows() {
    Graphsert graphsert =
        Graphsert.builder(SCHEMA.dataSource())
            .strategy(Graphserts.strategy())
            .beforeInsert(listener("ada")::touchForCreate)
            .build();
    Document document = new Document("a");
    Document ofList = new Document("b");
    try (Session session = graphsert.openSession()) {
      session.add(document);
      session.commit();
    }
    graphsert.insertAll(List.of(ofList));
    assertThat(document.author).isEqualTo("ada");
    assertThat(document.editor).isEqualTo("ada");
    assertThat(document.created)
        .isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES))
        .isEqualTo(document.modified);
    assertThat(document.createdBeforeCallback).isTrue();
    assertThat(
            SCHEMA.column(
                "select title || ' ' || author || ' ' || editor from document where created ="
                    + " modified order by id"))
        .containsExactly("a ada ada", "b ada ada");
  }

  @MappedSuperclass
  @EntityListeners(AuditingEntityListener.class)
  abstract static class Audited {
    @CreatedDate Instant created;
    @LastModifiedDate Instant modified;
    @CreatedBy String author;
    @LastModifiedBy String editor;
  }

  @Entity(name = "document")
  @BatchEntity
  static class Document extends Audited {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private final String title;
    transient boolean createdBeforeCallback;

    Document(String title) {
      this.title = title;
    }

    @PrePersist
    void look() {
      createdBeforeCallback = created != null;
    }
  }

  @Entity(name = "clock")
  @BatchEntity
  @EntityListeners(AuditingEntityListener.class)
  static class Clock {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @CreatedDate private Date date;
    @LastModifiedDate Date dateToo;
    @CreatedDate private LocalDateTime local;
    @CreatedDate private long millis;
    @LastModifiedDate private Long millisToo;
  }
}
