package dev.graphsert.it.ids;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.Id;
import dev.graphsert.IdAllocation;
import dev.graphsert.it.database.TestSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Hibernate and EclipseLink draw from the same sequences as we do, in any order: no id is given
 * twice, and none below the start.
 */
final class InterleavedRulesTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create sequence pooled_seq increment by 10;
          create sequence lo_seq increment by 10;
          create sequence link_seq increment by 10 start with 10;
          create table pooled (id bigint primary key);
          create table pooled_lo (id bigint primary key);
          create table link (id bigint primary key);
          """);

  private final Random random = new Random(7);

  @ParameterizedTest
  @CsvSource({
    "1, 1, true",
    "1, 1, false",
    "1, -1, true",
    "1, -1, false",
    "1000, 1000, true",
    "1000, 1000, false",
    "1000, -1, true",
    "1000, -1, false"
  })
  void hibernatePooled(long start, long configured, boolean oursFirst) {
    SCHEMA.execute("alter sequence pooled_seq start " + start + " restart");
    List<Long> ids =
        interleaved(
            oursFirst,
            Pooled::new,
            Peers.hibernatePooled(10, configured, next("pooled_seq")),
            Peers.hibernatePooled(10, configured, next("pooled_seq")));
    // Without the configured start Hibernate takes its first value for the end of a block.
    long least = configured < 0 && start > 10 ? start - 9 : start;
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id >= least);
    assertThat(SCHEMA.value("select min(id) >= " + start + " from pooled")).isEqualTo(true);
  }

  @ParameterizedTest
  @CsvSource({"1, true", "1, false", "1000, true", "1000, false"})
  void hibernatePooledLo(long start, boolean oursFirst) {
    SCHEMA.execute("alter sequence lo_seq start " + start + " restart");
    List<Long> ids =
        interleaved(
            oursFirst,
            PooledLo::new,
            Peers.hibernatePooledLo(10, next("lo_seq")),
            Peers.hibernatePooledLo(10, next("lo_seq")));
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id >= start);
  }

  @ParameterizedTest
  @CsvSource({"10, true", "10, false", "1000, true", "1000, false"})
  void eclipseLink(long start, boolean oursFirst) {
    SCHEMA.execute("alter sequence link_seq start " + start + " restart");
    List<Long> ids =
        interleaved(
            oursFirst,
            Link::new,
            Peers.eclipseLink(10, next("link_seq")),
            Peers.eclipseLink(10, next("link_seq")));
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id >= start - 9);
  }

  /** Where all start anew our ids are those that Hibernate would have given in our place. */
  @Test
  void aloneOurIdsAreHibernates() {
    List<Row> rows = List.of(new Pooled(), new Pooled(), new Pooled());
    SCHEMA.insert(rows.toArray());
    SCHEMA.execute("alter sequence pooled_seq restart");
    LongSupplier hibernate = Peers.hibernatePooled(10, 1, next("pooled_seq"));
    for (Row row : rows) {
      assertThat(row.id()).isEqualTo(hibernate.getAsLong());
    }
  }

  private List<Long> interleaved(
      boolean oursFirst, Supplier<? extends Row> ours, LongSupplier... peers) {
    List<Long> ids = new ArrayList<>();
    boolean our = oursFirst;
    for (int turn = 0; turn < 30; turn++) {
      if (our) {
        List<Row> rows = new ArrayList<>();
        for (int i = random.nextInt(35); i >= 0; i--) {
          rows.add(ours.get());
        }
        SCHEMA.insert(rows.toArray());
        rows.forEach(row -> ids.add(row.id()));
      } else {
        LongSupplier peer = peers[random.nextInt(peers.length)];
        for (int i = random.nextInt(35); i >= 0; i--) {
          ids.add(peer.getAsLong());
        }
      }
      our = random.nextBoolean();
    }
    return ids;
  }

  private static LongSupplier next(String sequence) {
    return () -> (Long) SCHEMA.value("select nextval('" + sequence + "')");
  }

  private interface Row {
    long id();
  }

  @BatchEntity
  static final class Pooled implements Row {
    @Id(sequence = "pooled_seq", allocationSize = 10, allocation = IdAllocation.POOLED)
    Long id;

    @Override
    public long id() {
      return id;
    }
  }

  @BatchEntity
  static final class PooledLo implements Row {
    @Id(sequence = "lo_seq", allocationSize = 10, allocation = IdAllocation.POOLED_LO)
    long id;

    @Override
    public long id() {
      return id;
    }
  }

  @BatchEntity
  static final class Link implements Row {
    @Id(sequence = "link_seq", allocationSize = 10, allocation = IdAllocation.ECLIPSELINK)
    Long id;

    @Override
    public long id() {
      return id;
    }
  }
}
