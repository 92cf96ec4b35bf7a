package dev.graphsert.it.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.Graphsert;
import dev.graphsert.InsertReport;
import dev.graphsert.Session;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.KeptConnection;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.database.TurnCounter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.AutoSave;
import org.postgresql.jdbc.PreferQueryMode;

/** The report says how often the client waited, no more and no less. */
final class RoundTripsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with(Chain.TABLES);

  @Test
  void aSmallGraphTakesTwoPerTypeAndTheCommit() throws SQLException {
    try (TurnCounter counter = new TurnCounter(SCHEMA.dataSource())) {
      Graphsert graphsert = Graphserts.on(KeptConnection.dataSourceOf(counter.connection()));
      for (int types = 1; types <= 3; types++) {
        try (Session session = graphsert.openSession()) {
          session.addAll(Chain.of(types, 200));
          session.commit();
          counter.turnsSinceLastCall();
          session.addAll(Chain.of(types, 200));
          assertThat(session.commit().roundTrips()).isEqualTo(2 * types + 1);
          assertThat(counter.turnsSinceLastCall()).isEqualTo(2 * types + 1);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("everySettingAndSize")
  void areReportedForATransactionOfItsOwn(Setting setting, int types, int rows)
      throws SQLException {
    try (TurnCounter counter = new TurnCounter(setting.dataSource())) {
      Graphsert graphsert = Graphserts.on(KeptConnection.dataSourceOf(counter.connection()));
      counter.turnsSinceLastCall();
      for (String time : new String[] {"first", "second", "third"}) {
        try (Session session = graphsert.openSession()) {
          session.addAll(Chain.of(types, rows));
          InsertReport report = session.commit();
          assertThat(report.roundTrips()).as(time).isEqualTo(counter.turnsSinceLastCall());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("everySettingAndSize")
  void areReportedForAJoinedTransaction(Setting setting, int types, int rows) throws SQLException {
    try (TurnCounter counter = new TurnCounter(setting.dataSource());
        Session session = SCHEMA.graphsert().openSession(counter.connection())) {
      counter.connection().setAutoCommit(false);
      counter.turnsSinceLastCall();
      for (String time : new String[] {"first", "second", "third"}) {
        session.addAll(Chain.of(types, rows));
        InsertReport report = session.flush();
        assertThat(report.roundTrips()).as(time).isEqualTo(counter.turnsSinceLastCall());
      }
    }
  }

  /**
   * The driver asks for the types of a result once per connection: of the catalog, of ids together
   * with what the transaction is known by, and of ids alone. As it then knows that ids are an
   * array, it reads them before it sends what comes after.
   */
  @Test
  void areReportedWithoutWhatTheDriverAsksOnItsOwnAccount() throws SQLException {
    PGSimpleDataSource source = SCHEMA.dataSource();
    source.setPrepareThreshold(-1);
    try (TurnCounter counter = new TurnCounter(source)) {
      Graphsert graphsert = Graphserts.on(KeptConnection.dataSourceOf(counter.connection()));
      counter.turnsSinceLastCall();
      List<Integer> unreported = new ArrayList<>();
      for (int time = 0; time < 4; time++) {
        try (Session session = graphsert.openSession()) {
          session.addAll(Chain.of(2, time < 3 ? 10 : 300));
          int reported = session.commit().roundTrips();
          unreported.add(counter.turnsSinceLastCall() - reported);
        }
      }
      assertThat(unreported).containsExactly(4, 1, 1, 1);
    }
  }

  static Stream<Arguments> everySettingAndSize() {
    Stream<Arguments> byDefault =
        Stream.of(1, 2, 3)
            .flatMap(
                types ->
                    Stream.of(1, 2, 254, 255, 256, 510, 511, 1_000, 7_000)
                        .map(rows -> Arguments.of(Setting.DEFAULT, types, rows)));
    Stream<Arguments> otherwise =
        Stream.of(Setting.values())
            .filter(setting -> setting != Setting.DEFAULT)
            .flatMap(
                setting ->
                    Stream.of(1, 2, 255, 256, 1_000).map(rows -> Arguments.of(setting, 2, rows)));
    return Stream.concat(byDefault, otherwise);
  }

  /** Driver settings that change what goes over the wire. */
  enum Setting {
    DEFAULT,
    REWRITE,
    NEVER_PREPARED,
    ALWAYS_PREPARED,
    SIMPLE,
    EXTENDED_FOR_PREPARED,
    CACHE_EVERYTHING,
    AUTOSAVE;

    private PGSimpleDataSource dataSource() {
      PGSimpleDataSource source = SCHEMA.dataSource();
      switch (this) {
        case DEFAULT -> {}
        case REWRITE -> source.setReWriteBatchedInserts(true);
        case NEVER_PREPARED -> source.setPrepareThreshold(0);
        case ALWAYS_PREPARED -> source.setPrepareThreshold(1);
        case SIMPLE -> source.setPreferQueryMode(PreferQueryMode.SIMPLE);
        case EXTENDED_FOR_PREPARED ->
            source.setPreferQueryMode(PreferQueryMode.EXTENDED_FOR_PREPARED);
        case CACHE_EVERYTHING ->
            source.setPreferQueryMode(PreferQueryMode.EXTENDED_CACHE_EVERYTHING);
        case AUTOSAVE -> source.setAutosave(AutoSave.ALWAYS);
      }
      return source;
    }
  }
}
