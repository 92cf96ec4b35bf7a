package dev.graphsert.it.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.FailureOutcome;
import dev.graphsert.Graphsert;
import dev.graphsert.GraphsertException;
import dev.graphsert.Session;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The line is cut after every n-th byte of a commit, over its whole length. What the exception says
 * of the outcome is the truth, and it says unknown only where it must.
 */
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class CutLineTest {

  /** At how many places; {@code -Dgraphsert.test.cuts=} tries more. */
  private static final long CUTS = Long.getLong("graphsert.test.cuts", 16);

  /** Nothing reaches the client before the commit. */
  private static final Set<Strategy> COMMITS_UNKNOWN = Set.of(Strategy.SINGLE, Strategy.AUTO);

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with(Lot.TABLES);

  private CutLine line = new CutLine(SCHEMA.dataSource());
  private int round;

  /** How the session is asked to deal with it. */
  enum Asked {
    NOTHING,
    RETRIES,
    CERTAINTY,
    CERTAINTY_AND_RETRIES;

    private boolean isCertainty() {
      return this == CERTAINTY || this == CERTAINTY_AND_RETRIES;
    }

    private boolean isRetries() {
      return this == RETRIES || this == CERTAINTY_AND_RETRIES;
    }
  }

  @BeforeEach
  void open() {
    line = new CutLine(SCHEMA.dataSource());
  }

  @AfterEach
  void close() throws IOException {
    line.close();
  }

  static Stream<Arguments> waysAndWishes() {
    return Stream.of(Cut.Way.TO_SERVER, Cut.Way.FROM_SERVER)
        .flatMap(way -> Stream.of(Asked.values()).map(asked -> Arguments.of(way, asked)));
  }

  @ParameterizedTest
  @MethodSource("waysAndWishes")
  void theOutcomeIsTheTruthWhereverItIsCut(Cut.Way way, Asked asked) throws SQLException {
    Graphsert graphsert = graphsert(asked);
    long length = length(graphsert, way);
    long step = Math.max(1, length / CUTS);
    Map<FailureOutcome, Integer> outcomes = new EnumMap<>(FailureOutcome.class);
    for (long place = 0; place < length; place += step) {
      FailureOutcome outcome = commitOver(graphsert, new Cut(way, place));
      if (outcome != null) {
        outcomes.merge(outcome, 1, Integer::sum);
      }
    }
    assertThat(outcomes.keySet()).isSubsetOf(expected(asked));
    if (!expected(asked).isEmpty()) {
      assertThat(outcomes).as("it was cut").isNotEmpty();
    }
  }

  /** The server waits for the client, which has timed out: its session is ended. */
  @ParameterizedTest
  @EnumSource(
      value = Asked.class,
      names = {"CERTAINTY", "CERTAINTY_AND_RETRIES"})
  void theOutcomeIsTheTruthIfTheServerHearsNothing(Asked asked) throws SQLException {
    Graphsert graphsert = graphsert(asked);
    long length = length(graphsert, Cut.Way.TO_SERVER);
    for (long place = 0; place < length; place += Math.max(1, length / 6)) {
      FailureOutcome outcome = commitOver(graphsert, new Cut(Cut.Way.SILENT, place));
      assertThat(outcome).isIn(FailureOutcome.ROLLED_BACK, FailureOutcome.COMMITTED, null);
    }
  }

  private static Set<FailureOutcome> expected(Asked asked) {
    Set<FailureOutcome> expected = EnumSet.noneOf(FailureOutcome.class);
    if (!asked.isCertainty() && COMMITS_UNKNOWN.contains(Graphserts.strategy())) {
      expected.add(FailureOutcome.UNKNOWN);
    } else if (!asked.isRetries()) {
      expected.add(FailureOutcome.COMMITTED);
    }
    if (!asked.isRetries()) {
      expected.add(FailureOutcome.ROLLED_BACK);
    }
    return expected;
  }

  /** Commits once whole, so that the tables are known, and measures another commit. */
  private long length(Graphsert graphsert, Cut.Way way) throws SQLException {
    assertThat(commitOver(graphsert, Cut.nowhere())).isNull();
    Cut whole = line.cutNext(new Cut(way, Long.MAX_VALUE));
    assertThat(commitOver(graphsert, whole)).isNull();
    return whole.passed();
  }

  /** What the exception said, if there was one; whatever it is, all else is as it must be. */
  private @Nullable FailureOutcome commitOver(Graphsert graphsert, Cut cut) throws SQLException {
    String name = "round " + round++;
    List<Object> graph = Lot.withBids(name);
    FailureOutcome outcome;
    long drawn = drawnIds();
    line.cutNext(cut);
    try (Session session = graphsert.openSession()) {
      outcome = commit(session, graph);
      line.assertAllAreBack();
      boolean isIn = outcome == null || outcome == FailureOutcome.COMMITTED;
      if (outcome != FailureOutcome.UNKNOWN) {
        assertThat(rowsOf(name)).isEqualTo(isIn ? graph.size() : 0L);
        assertThat(graph).allMatch(entity -> (Lot.idOf(entity) != null) == isIn);
      }
      assertNoTransactionIsLeft(cut);
      if (outcome == FailureOutcome.UNKNOWN) {
        assertThat(drawnIds() - drawn).as("not tried again").isLessThanOrEqualTo(1);
      }
      assertThat(rowsOf(name)).as("all or nothing").isIn(0L, (long) graph.size());
      if (isIn) {
        assertThat(rowsOf(name)).isEqualTo(graph.size());
        assertThat(SCHEMA.column("select id from lot where name = '" + name + "'"))
            .containsExactly(Lot.idOf(graph.get(graph.size() - 1)));
      }
      session.addAll(Lot.withBids("after " + name));
      session.commit();
    }
    assertThat(rowsOf("after " + name)).isEqualTo(graph.size());
    line.assertAllAreBack();
    return outcome;
  }

  private static @Nullable FailureOutcome commit(Session session, List<Object> graph) {
    session.addAll(graph);
    try {
      session.commit();
      return null;
    } catch (GraphsertException failed) {
      assertThat(failed.outcome()).isNotNull();
      assertThat(failed).hasCauseInstanceOf(SQLException.class);
      return failed.outcome();
    }
  }

  private void assertNoTransactionIsLeft(Cut cut) {
    if (cut.way() == Cut.Way.SILENT) {
      return; // before the commit nobody can tell the server
    }
    long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    String left =
        "select count(*) from pg_stat_activity where xact_start is not null and application_name = '"
            + line.name()
            + "'";
    while (!SCHEMA.value(left).equals(0L)) {
      assertThat(System.nanoTime()).as("the server has noticed").isLessThan(deadline);
    }
  }

  /** How many lots got an id, each at each try. */
  private static long drawnIds() {
    return (Long)
        SCHEMA.value("select case when is_called then last_value else 0 end from lot_id_seq");
  }

  private static long rowsOf(String lot) {
    return (Long)
        SCHEMA.value(
            "select (select count(*) from lot where name = '$1')".replace("$1", lot)
                + " + (select count(*) from bid join lot on lot.id = lot_id where name = '$1')"
                    .replace("$1", lot));
  }

  private Graphsert graphsert(Asked asked) {
    Graphsert.Builder builder =
        Graphsert.builder(line.dataSource()).strategy(Graphserts.strategy());
    if (asked.isCertainty()) {
      builder.certainOutcomes();
    }
    if (asked.isRetries()) {
      builder.retries(2, Duration.ofMillis(1));
    }
    return builder.build();
  }
}
