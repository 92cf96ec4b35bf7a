package dev.graphsert.it.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.Graphsert;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.packaging.Jdk;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A value of 300 MB goes in, in a heap that holds it a few times. */
final class LargeValueTest {

  private static final int MEGABYTES = 300;

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create unlogged table blob (id bigserial primary key, bytes bytea);
          alter table blob alter bytes set storage external;
          """);

  @ParameterizedTest
  @EnumSource(Strategy.class)
  void goesIn(Strategy strategy) throws Exception {
    Assumptions.assumeTrue(Graphserts.strategy() == Strategy.BATCH, "names its own strategies");
    String printed = run("-Xmx1500m", LargeValue.class, strategy, String.valueOf(MEGABYTES));
    assertThat(printed).startsWith("3 rows");
    assertThat(SCHEMA.rows("select octet_length(bytes), get_byte(bytes, 0) from blob order by id"))
        .containsExactly(List.of(1, 1), List.of(MEGABYTES << 20, 7), List.of(1, 2));
  }

  /** The other strategies send such values one after the other. */
  @ParameterizedTest
  @EnumSource(
      value = Strategy.class,
      names = {"PIPELINE", "SINGLE"})
  void moreThanAMessageHoldsIsRefused(Strategy strategy) throws Exception {
    Assumptions.assumeTrue(Graphserts.strategy() == Strategy.BATCH, "names its own strategies");
    assertThat(run("-Xmx3g", TooManyBytes.class, strategy))
        .startsWith("ROLLED_BACK: ")
        .contains("Blob number 6 into \"blob\", member bytes", "1 GiB", "AUTO or COPY")
        .endsWith("0 ids");
    assertThat(SCHEMA.column("select octet_length(bytes) from blob"))
        .as("what went in afterwards")
        .containsExactly(1);
  }

  private static String run(
      String heap, Class<?> program, Strategy strategy, String... furtherArguments)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(heap);
    command.add("-cp");
    command.add(
        Jdk.path(pathOf(program), pathOf(Graphsert.class), pathOf(PGSimpleDataSource.class)));
    command.addAll(List.of(program.getName(), SCHEMA.url(), strategy.name()));
    command.addAll(List.of(furtherArguments));
    return Jdk.run(command.toArray(String[]::new));
  }

  private static Path pathOf(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
