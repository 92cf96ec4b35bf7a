package dev.graphsert.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.it.database.TestSchema;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What options of the build say of values. */
final class OptionRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  @TempDir Path folder;

  @Test
  void convertersThatApplyByThemselvesAreThoseThatAreNamed() throws Exception {
    HibernatePeer peer = new HibernatePeer(SCHEMA, OfOptions.Letter.class, OfOptions.YesNo.class);
    try (Twin twin =
        new Twin(
            OfOptions.class,
            folder,
            UnaryOperator.identity(),
            "-Agraphsert.converters=twin.OfOptions.YesNo")) {
      Map<String, List<Object>> rows = peer.rowsOfGraphsert(twin::graph);
      assertThat(rows.toString()).contains("\"Y\"", "\"N\"");
      assertThat(rows).isEqualTo(peer.rowsOfHibernate(new OfOptions()));
    }
  }

  @Test
  void largeObjectsAreValuesWhereTheBuildSaysSo() throws Exception {
    HibernatePeer peer = new HibernatePeer(SCHEMA, OfOptions.Letter.class);
    UnaryOperator<String> large =
        source ->
            source
                .replace("private String text", "@jakarta.persistence.Lob private String text")
                .replace("private byte[] ", "@jakarta.persistence.Lob private byte[] ");
    try (Twin twin = new Twin(OfOptions.class, folder, large, "-Agraphsert.lobs=value")) {
      assertThat(peer.rowsOfGraphsert(twin::graph))
          .isEqualTo(peer.rowsOfHibernate(new OfOptions()));
    }
  }
}
