package dev.graphsert.it.jpa;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.sql.Time;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Points in time are cut to what their column has of them, as Hibernate does. */
@SuppressWarnings({"UnusedVariable", "JavaUtilDate", "deprecation"}) // as entities are
final class TimeRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  @Test
  void datesTimesAndBoth() {
    new HibernatePeer(SCHEMA, Event.class)
        .assertSameRows(() -> List.of(new Event(1), new Event(2).unset()));
  }

  @Entity
  @BatchEntity
  static class Event {
    @Id private int id;

    @Temporal(TemporalType.DATE)
    private Date day = new Date(1_700_000_000_123L);

    @Temporal(TemporalType.TIME)
    private Date time = new Date(1_700_000_000_123L);

    @Temporal(TemporalType.TIMESTAMP)
    private Date moment = new Date(1_700_000_000_123L);

    @Temporal(TemporalType.DATE)
    private Calendar dayOfCalendar = calendar();

    @Temporal(TemporalType.TIMESTAMP)
    private Calendar momentOfCalendar = calendar();

    private Calendar unsaid = calendar();

    private Time sqlTime = Time.valueOf("23:59:58");

    private OffsetTime early = OffsetTime.of(1, 2, 3, 0, ZoneOffset.ofHours(5));

    private OffsetTime late = OffsetTime.of(LocalTime.of(23, 0), ZoneOffset.ofHours(-7));

    @ElementCollection private Set<OffsetTime> others = Set.of(OffsetTime.MAX.withNano(0));

    protected Event() {}

    Event(int id) {
      this.id = id;
    }

    Event unset() {
      day = null;
      time = null;
      moment = null;
      dayOfCalendar = null;
      momentOfCalendar = null;
      unsaid = null;
      sqlTime = null;
      early = null;
      late = null;
      others = null;
      return this;
    }

    private static Calendar calendar() {
      Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("Asia/Tokyo"));
      calendar.setTimeInMillis(1_700_000_000_123L);
      return calendar;
    }
  }
}
