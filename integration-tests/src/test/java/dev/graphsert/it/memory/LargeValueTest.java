package dev.graphsert.it.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.Graphsert;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.packaging.Jdk;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
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

  @Test
  void goesIn() throws Exception {
    Assumptions.assumeTrue(Graphserts.strategy() == Strategy.BATCH, "names its own strategy");
    String printed =
        Jdk.run(
            "-Xmx1500m",
            "-cp",
            Jdk.path(
                pathOf(LargeValue.class),
                pathOf(Graphsert.class),
                pathOf(PGSimpleDataSource.class)),
            LargeValue.class.getName(),
            SCHEMA.url(),
            Strategy.AUTO.name(),
            String.valueOf(MEGABYTES));
    assertThat(printed).startsWith("3 rows");
    assertThat(SCHEMA.rows("select octet_length(bytes), get_byte(bytes, 0) from blob order by id"))
        .containsExactly(List.of(1, 1), List.of(MEGABYTES << 20, 7), List.of(1, 2));
  }

  private static Path pathOf(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
