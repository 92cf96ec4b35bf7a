package dev.graphsert.it.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.Graphsert;
import dev.graphsert.Session;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.TestSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A message of many statements, and a server that answers before it has read them all. */
final class PipelineTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with(Chain.TABLES);

  /** The server's notices fill all buffers while the next table's rows are on their way to it. */
  @ParameterizedTest
  @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  @ValueSource(
      strings = {
        "create trigger t after insert on first for each row execute function talk()",
        "alter table first add check (talks(name))"
      })
  void aServerThatTalksMuchDoesNotHangTheClient(String talking) throws SQLException {
    SCHEMA.execute(
        """
        create function talk() returns trigger language plpgsql as
          $$begin raise notice '%', repeat('notice ', 150); return new; end$$;
        create function talks(text) returns boolean language plpgsql as
          $$begin raise notice '%', repeat('notice ', 150); return true; end$$;
        """);
    SCHEMA.execute(talking);
    try (Connection connection = TestSchema.begin(SCHEMA.dataSource());
        Session own = pipeline(SCHEMA.dataSource()).openSession();
        Session joined = pipeline(SCHEMA.dataSource()).openSession(connection)) {
      own.addAll(large());
      assertThat(own.commit().roundTrips()).as("one of them for the catalog").isEqualTo(3);
      joined.addAll(large());
      joined.flush();
      assertThat(TestSchema.rows(connection, "show client_min_messages"))
          .containsExactly(List.of("notice"));
      connection.commit();
    }
    assertThat(SCHEMA.count("second")).isEqualTo(40_000);
  }

  private static List<Object> large() {
    List<Object> graph = Chain.of(2, 20_000);
    Chain.makeLarge(graph);
    return graph;
  }

  private static Graphsert pipeline(DataSource source) {
    return Graphsert.builder(source).strategy(Strategy.PIPELINE).build();
  }
}
