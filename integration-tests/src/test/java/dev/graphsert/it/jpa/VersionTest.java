package dev.graphsert.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Version;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Versions begin in the object as in the row, as those of Hibernate do. */
@SuppressWarnings({"UnusedVariable", "JavaUtilDate"}) // as entities are
final class VersionTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  @Test
  void numbersBeginWithZeroUnlessTheyAreSet() {
    HibernatePeer peer =
        new HibernatePeer(SCHEMA, Counted.class, Negative.class, Base.class, Below.class);
    Supplier<List<Numbered>> graph =
        () -> {
          Counted set = new Counted();
          set.version = 7L;
          Counted negative = new Counted();
          negative.version = -7L;
          Negative two = new Negative();
          two.version = 2;
          Below below = new Below();
          below.setsItself = true;
          return List.of(
              new Counted(), set, negative, new Negative(), two, new Base(), new Below(), below);
        };
    List<Numbered> ours = graph.get();
    List<Numbered> theirs = graph.get();
    assertThat(peer.rowsOfGraphsert(() -> ours)).isEqualTo(peer.rowsOfHibernate(() -> theirs));
    assertThat(ours.stream().map(Numbered::number))
        .isEqualTo(theirs.stream().map(Numbered::number).toList())
        .isEqualTo(List.of(0L, 7L, 0L, 0L, 2L, 0L, 0L, 5L));
  }

  static Stream<Supplier<Timed>> timed() {
    return Stream.of(
        OfInstant::new,
        OfLocal::new,
        OfOffset::new,
        OfZoned::new,
        OfTimestamp::new,
        OfDate::new,
        OfCalendar::new,
        OfMillis::new,
        OfNamed::new,
        OfPrecision::new);
  }

  @ParameterizedTest
  @MethodSource("timed")
  void timesAreNowInTheObjectAsInTheRow(Supplier<Timed> made) {
    Timed ours = made.get();
    HibernatePeer peer = new HibernatePeer(SCHEMA, ours.getClass());
    try (SessionFactory factory = peer.factory()) {
      factory.getSchemaManager().exportMappedObjects(false);
      SCHEMA.insert(ours);
      Timed theirs = made.get();
      factory.inTransaction(session -> session.persist(theirs));
      assertThat(ours.time()).isCloseTo(Instant.now(), new Within());
      assertThat(ours.version().getClass()).isEqualTo(theirs.version().getClass());
      factory.inSession(
          session ->
              assertThat(session.find(ours.getClass(), ours.id).time()).isEqualTo(ours.time()));
      factory.getSchemaManager().dropMappedObjects(false);
    }
  }

  @Test
  void timesThatAreSetAreKept() {
    OfInstant set = new OfInstant();
    set.version = Instant.EPOCH;
    new HibernatePeer(SCHEMA, OfInstant.class)
        .assertSameRows(
            () -> {
              OfInstant other = new OfInstant();
              other.version = set.version;
              return List.of(other);
            });
  }

  /** Long enough for any machine. */
  private static final class Within extends org.assertj.core.data.TemporalUnitWithinOffset {
    Within() {
      super(1, ChronoUnit.MINUTES);
    }
  }

  @MappedSuperclass
  abstract static class Numbered {
    @Id @GeneratedValue private Long id;

    abstract Long number();
  }

  @Entity(name = "Counted")
  @BatchEntity
  static class Counted extends Numbered {
    @Version Long version;

    @Override
    Long number() {
      return version;
    }
  }

  @Entity(name = "Negative")
  @BatchEntity
  static class Negative extends Numbered {
    @Version int version = -1;

    @Override
    Long number() {
      return (long) version;
    }
  }

  @MappedSuperclass
  abstract static class Versioned extends Numbered {
    @Version private Short version;
    transient boolean setsItself;

    @PrePersist
    private void setItself() {
      if (setsItself) {
        version = 5;
      }
    }

    @Override
    Long number() {
      return version == null ? null : version.longValue();
    }
  }

  @Entity(name = "Base")
  @BatchEntity
  @Inheritance(strategy = InheritanceType.JOINED)
  static class Base extends Versioned {}

  @Entity(name = "Below")
  @BatchEntity
  static class Below extends Base {
    private String name = "below";
  }

  @MappedSuperclass
  abstract static class Timed {
    @Id @GeneratedValue Long id;

    abstract Object version();

    abstract Instant time();
  }

  @Entity(name = "OfInstant")
  @BatchEntity
  static class OfInstant extends Timed {
    @Version Instant version;

    @Override
    Object version() {
      return version;
    }

    @Override
    Instant time() {
      return version;
    }
  }

  @Entity(name = "OfLocal")
  @BatchEntity
  static class OfLocal extends Timed {
    @Version LocalDateTime version;

    @Override
    Object version() {
      return version;
    }

    @Override
    Instant time() {
      return version.atZone(ZoneId.systemDefault()).toInstant();
    }
  }

  @Entity(name = "OfOffset")
  @BatchEntity
  static class OfOffset extends Timed {
    @Version OffsetDateTime version;

    @Override
    Object version() {
      return version;
    }

    @Override
    Instant time() {
      return version.toInstant();
    }
  }

  @Entity(name = "OfZoned")
  @BatchEntity
  static class OfZoned extends Timed {
    @Version ZonedDateTime version;

    @Override
    Object version() {
      return version;
    }

    @Override
    Instant time() {
      return version.toInstant();
    }
  }

  @Entity(name = "OfTimestamp")
  @BatchEntity
  static class OfTimestamp extends Timed {
    @Version private Timestamp version;

    @Override
    Object version() {
      return version;
    }

    @Override
    Instant time() {
      return version.toInstant();
    }
  }

  @Entity(name = "OfDate")
  @BatchEntity
  static class OfDate extends Timed {
    @Version private Date version;

    @Override
    Object version() {
      return version;
    }

    @Override
    Instant time() {
      return version.toInstant();
    }
  }

  @Entity(name = "OfCalendar")
  @BatchEntity
  static class OfCalendar extends Timed {
    @Version Calendar version;

    @Override
    Object version() {
      return version;
    }

    @Override
    Instant time() {
      return version.toInstant();
    }
  }

  @Entity(name = "OfMillis")
  @BatchEntity
  static class OfMillis extends Timed {
    @Version
    @Column(secondPrecision = 3)
    Instant version;

    @Override
    Object version() {
      return version;
    }

    @Override
    Instant time() {
      return version;
    }
  }

  @Entity(name = "OfNamed")
  @BatchEntity
  static class OfNamed extends Timed {
    @Version
    @Column(name = "changed")
    Instant version;

    @Override
    Object version() {
      return version;
    }

    @Override
    Instant time() {
      return version;
    }
  }

  @Entity(name = "OfPrecision")
  @BatchEntity
  static class OfPrecision extends Timed {
    @Version
    @Column(precision = 3)
    Instant version;

    @Override
    Object version() {
      return version;
    }

    @Override
    Instant time() {
      return version;
    }
  }
}
