package dev.graphsert.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.SourceType;
import org.hibernate.annotations.UpdateTimestamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Members that Hibernate sets to the time of the insert are set here too. */
final class TimestampTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  @Test
  void membersHaveTheTimeThatIsStored() {
    HibernatePeer peer = new HibernatePeer(SCHEMA, Event.class);
    Event event = new Event();
    Map<String, List<Object>> rows = peer.rowsOfGraphsert(() -> List.of(event, new Event()));
    Event byHibernate = new Event();
    Map<String, List<Object>> expected =
        peer.rowsOfHibernate(() -> List.of(byHibernate, new Event()));
    assertThat(rows.keySet()).isEqualTo(expected.keySet());
    assertThat(rows.get("\"timestamptest$event\"")).hasSize(2);
    for (Event set : List.of(event, byHibernate)) {
      assertThat(set.created).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
      assertThat(set.changed)
          .isCloseTo(LocalDateTime.now(ZoneId.systemDefault()), within(1, ChronoUnit.MINUTES));
      assertThat(set.current)
          .isCloseTo(OffsetDateTime.now(ZoneId.systemDefault()), within(1, ChronoUnit.MINUTES));
      assertThat(set.date.toInstant()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
      LocalDate today = LocalDate.now(ZoneId.systemDefault());
      assertThat(set.day).isBetween(today.minusDays(1), today);
      assertThat(set.time).isNotNull();
      assertThat(set.offsetTime).isNotNull();
      assertThat(set.zoned.toInstant()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
      assertThat(set.wasSetBefore).as("callbacks come first").isFalse();
    }
    assertThat(timesIn(rows.get("\"timestamptest$event\"").toString()))
        .as("the driver rounds to microseconds")
        .anySatisfy(
            stored -> assertThat(stored).isCloseTo(event.created, within(1, ChronoUnit.MICROS)));
  }

  private static List<Instant> timesIn(String rows) {
    return Pattern.compile("\"created\": \"([^\"]+)\"")
        .matcher(rows)
        .results()
        .map(found -> OffsetDateTime.parse(found.group(1)).toInstant())
        .toList();
  }

  @Entity
  @BatchEntity
  static class Event {
    @Id @GeneratedValue private Long id;

    @CreationTimestamp private Instant created = Instant.EPOCH;
    @UpdateTimestamp private LocalDateTime changed;

    @CurrentTimestamp(source = SourceType.VM)
    private OffsetDateTime current;

    @CreationTimestamp private Date date;
    @CreationTimestamp private LocalDate day;
    @CreationTimestamp private LocalTime time;
    @UpdateTimestamp private OffsetTime offsetTime;
    @UpdateTimestamp private ZonedDateTime zoned;
    private transient boolean wasSetBefore;

    @PrePersist
    private void look() {
      wasSetBefore = changed != null;
    }
  }
}
