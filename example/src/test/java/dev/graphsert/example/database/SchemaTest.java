package dev.graphsert.example.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.example.problem.BadInputException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchemaTest {

  private static final String INSERT =
      "INSERT INTO graphsert_dna.dna_sequence"
          + " (accession, description, declared_length, circular, residues)"
          + " VALUES ('A', '', 1, false, 'A')";

  private Database database;
  private DataSource dataSource;

  @BeforeEach
  void open() throws SQLException {
    database = TestServer.freshDatabase();
    dataSource = database.direct();
  }

  @AfterEach
  void close() throws SQLException {
    TestServer.execute(dataSource, "DROP SCHEMA IF EXISTS graphsert_dna CASCADE");
    TestServer.execute(dataSource, "DROP TABLE IF EXISTS public.precious");
    database.close();
  }

  @Test
  void ensuringKeepsWhatIsThere() throws SQLException {
    TestServer.execute(dataSource, INSERT);

    Schema.ensure(dataSource);

    assertThat(StoredSequences.exist(dataSource)).isTrue();
  }

  @Test
  void recreatingEmptiesTheTables() throws SQLException {
    TestServer.execute(dataSource, INSERT);

    Schema.recreate(dataSource);

    assertThat(StoredSequences.exist(dataSource)).isFalse();
  }

  @Test
  void leavesOtherSchemasAlone() throws SQLException {
    TestServer.execute(dataSource, "CREATE TABLE public.precious AS SELECT 1 AS one");

    Schema.recreate(dataSource);

    assertThat(TestServer.query(dataSource, "SELECT one FROM public.precious"))
        .containsExactly("1");
  }

  @Test
  void refusesASchemaThatSomebodyElseMade() throws SQLException {
    TestServer.execute(dataSource, "COMMENT ON SCHEMA graphsert_dna IS 'mine'");

    assertThatThrownBy(() -> Schema.recreate(dataSource))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("graphsert_dna that was not made by this example");
    assertThatThrownBy(() -> Schema.ensure(dataSource)).isInstanceOf(BadInputException.class);
  }
}
