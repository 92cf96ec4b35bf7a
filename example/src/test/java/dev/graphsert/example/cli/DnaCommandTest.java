package dev.graphsert.example.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.example.database.Database;
import dev.graphsert.example.database.TestServer;
import dev.graphsert.example.genbank.InventedRecords;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class DnaCommandTest {

  @BeforeEach
  void dropTables() throws SQLException {
    try (Database database = TestServer.database(null)) {
      TestServer.execute(database.direct(), "DROP SCHEMA IF EXISTS graphsert_dna CASCADE");
    }
  }

  @Test
  void runsAllJobsWithoutANoise() throws IOException, InterruptedException {
    DnaProcess process = DnaProcess.run("--sequences", "10", "--url", TestServer.url());

    assertThat(process.err()).isEmpty();
    assertThat(process.exitCode()).isZero();
    assertThat(process.out()).hasSize(6);
    assertThat(process.out().get(0)).startsWith("PostgreSQL 18").doesNotEndWith("embedded");
    assertThat(process.out().get(2)).matches("import +Graphsert +70 +\\d+ +\\d+\\.\\d\\d s");
    assertThat(process.out().get(3)).matches("validate +Graphsert +20 +\\d+ +\\d+\\.\\d\\d s");
    assertThat(process.out().get(4)).matches("annotate +Graphsert +1,000 +\\d+ +\\d+\\.\\d\\d s");
    assertThat(process.out().get(5))
        .isEqualTo(
            "Stored: 10 sequences, 1,060 annotations, 0 qualifiers, 10 validation results, 10 pieces"
                + " of evidence");
  }

  @Test
  void startsAPostgresOfItsOwn() throws IOException, InterruptedException {
    DnaProcess process = DnaProcess.run("--sequences", "1", "import");

    assertThat(process.err()).isEmpty();
    assertThat(process.exitCode()).isZero();
    assertThat(process.out().get(0)).startsWith("PostgreSQL").endsWith(", embedded");
  }

  @Test
  void importsFirstWhenThereIsNothingToValidate() {
    List<String> out = execute("validate", "--sequences", "5");

    assertThat(out).hasSize(4);
    assertThat(out.get(2)).matches("validate +Graphsert +10 .*");
    assertThat(out.get(3)).startsWith("Stored: 5 sequences, 30 annotations, 0 qualifiers, 5 val");
  }

  @Test
  void keepsTheSequencesOfAnEarlierRun() {
    execute("import", "--sequences", "3");

    List<String> out = execute("auto-annotate", "--sequences", "5", "--max-annotations", "7");

    assertThat(out.get(2)).matches("annotate +Graphsert +21 .*");
    assertThat(out.get(3)).startsWith("Stored: 3 sequences, 39 annotations");
  }

  @Test
  void readsGenbankFilesEvenToValidateThem() {
    execute("import", "--sequences", "3");

    List<String> out = execute("--genbank", InventedRecords.file().toString(), "validate");

    assertThat(out.get(2)).matches("validate +Graphsert +4 .*");
    assertThat(out.get(3)).startsWith("Stored: 2 sequences, 8 annotations, 13 qualifiers, 2 val");
  }

  @Test
  void comparesWithRowByRowAndCountsOnTheWire() {
    List<String> out = execute("--latency", "1", "--compare", "--sequences", "2", "import");

    assertThat(out.get(1)).contains("round trips", "on the wire", "time", "ratio");
    assertThat(out.get(2)).matches("import +Graphsert +14( +\\d+){2} +\\d+\\.\\d\\d s");
    Pattern rowByRow =
        Pattern.compile("import +row by row +14 +15 +1[56] +\\d+\\.\\d\\d s +\\d+\\.\\d x");
    assertThat(out.get(3)).matches(rowByRow);
    assertThat(out.get(4)).startsWith("Stored: 2 sequences, 12 annotations,");
  }

  private static List<String> execute(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine =
        DnaCommand.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true));
    String[] all = new String[args.length + 2];
    all[0] = "--url";
    all[1] = TestServer.url();
    System.arraycopy(args, 0, all, 2, args.length);

    int exitCode = commandLine.execute(all);

    assertThat(err.toString()).isEmpty();
    assertThat(exitCode).isZero();
    return out.toString().lines().toList();
  }
}
