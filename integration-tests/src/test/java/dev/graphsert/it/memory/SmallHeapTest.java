package dev.graphsert.it.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.Graphsert;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.memory.LargeImport.Way;
import dev.graphsert.it.packaging.Jdk;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A heap of 64 MB holds an import of any length; a million rows would not fit if they were held.
 *
 * <p>{@code -DargLine=-Dgraphsert.test.rows=10000000} makes it longer, and it prints how long that
 * took: on two cores 43 s as a stream under PIPELINE, 57 s under SINGLE, 75 s by a session.
 */
final class SmallHeapTest {

  private static final long ROWS = Long.getLong("graphsert.test.rows", 1_000_000);
  private static final long NOTES = 3_000;

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create unlogged table reading (id bigserial primary key, sensor int, degrees float8);
          create unlogged table note (id bigserial primary key, author name, text text);
          """);

  @ParameterizedTest
  @CsvSource({
    "STREAM, PIPELINE",
    "STREAM, SINGLE",
    "STREAM, COPY",
    "STREAM, AUTO",
    "SESSION, PIPELINE",
    "SESSION, AUTO"
  })
  void holdsAnImportOfAnyLength(Way way, Strategy strategy) throws Exception {
    importRows("-Xmx64m", way, strategy, ROWS);
    assertThat(SCHEMA.count("reading")).isEqualTo(ROWS);
  }

  /** One part of the stream has twice the heap, in a table that only arrays can fill. */
  @ParameterizedTest
  @CsvSource({"AUTO", "COPY"})
  void holdsFewRowsOfManyBytes(Strategy strategy) throws Exception {
    importRows("-Xmx150m", Way.STREAM_OF_NOTES, strategy, NOTES);
    assertThat(SCHEMA.value("select sum(length(text)) from note")).isEqualTo(NOTES * 100_000);
  }

  private static void importRows(String heap, Way way, Strategy strategy, long rows)
      throws Exception {
    Assumptions.assumeTrue(Graphserts.strategy() == Strategy.BATCH, "names its own strategy");
    String printed =
        Jdk.run(
            heap,
            "-cp",
            Jdk.path(
                pathOf(LargeImport.class),
                pathOf(Graphsert.class),
                pathOf(PGSimpleDataSource.class)),
            LargeImport.class.getName(),
            SCHEMA.url(),
            way.name(),
            strategy.name(),
            String.valueOf(rows));
    System.out.println(way + " " + strategy + ": " + printed);
    assertThat(printed).startsWith(rows + " rows in ");
  }

  private static Path pathOf(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
