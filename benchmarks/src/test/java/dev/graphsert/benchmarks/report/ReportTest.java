package dev.graphsert.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

  private static final Run RUN =
      new Run(
          "2026-01-31",
          "--quick",
          new Environment(
              "Linux", "Some CPU", 2, 8_192, "JVM 17", "18.6", "fsync=off", "42.7", "jOOQ 3"),
          List.of(
              result("flat-10x20", 10, "COPY", "by hand", 2),
              result("flat-10x20", 10, "Graphsert", "Graphsert", 1.5),
              result("flat-100x20", 100, "COPY", "by hand", 4),
              result("flat-100x20", 100, "Graphsert", "Graphsert", 5),
              result("flat-1000x20", 1_000, "COPY", "by hand", 20),
              result("flat-1000x20", 1_000, "Graphsert", "Graphsert", 30)));

  @TempDir Path folder;

  private static Result result(String workload, int rows, String writer, String kind, double ms) {
    return result(workload, rows, writer, kind, ms, 4);
  }

  private static Result result(
      String workload, int rows, String writer, String kind, double ms, long turns) {
    Result.Millis millis = new Result.Millis(ms, ms, ms, ms);
    return new Result(
        workload,
        "flat rows",
        rows,
        3,
        writer,
        kind,
        9,
        millis,
        turns,
        56,
        new Result.Traffic(1_500, 200),
        new Result.Cpu(1.5, 2.5, 0.5),
        3_000_000);
  }

  @Test
  void jsonKeepsEverything() throws IOException {
    Path file = folder.resolve("new").resolve("run.json");
    RUN.save(file);

    assertThat(Run.load(file)).isEqualTo(RUN);
  }

  @Test
  void markdownHasATableForAWorkloadAndOneForTheSweep() {
    assertThat(MarkdownReport.of(RUN, Set.of("flat-1000x20")))
        .contains("| machine | Linux, 2 processors (Some CPU), 8 GiB |")
        .endsWith(
            """

            ### flat-1000x20: 1,000 rows

            | writer | 3 ms | turns | sent, KB | received, KB | CPU client, ms | CPU server, ms | bytes per row |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            | COPY | 20.0 (1.00) | 4 | 1.5 | 0.2 | 1.50 | 0.50 | 56 |
            | Graphsert | 30.0 (1.50) | 4 | 1.5 | 0.2 | 1.50 | 0.50 | 56 |

            ### Sweep: flat rows, 3 ms

            | rows | COPY | Graphsert |
            | --- | ---: | ---: |
            | 10 | 2.00 | **1.50** |
            | 100 | **4.00** | 5.00 |
            | 1,000 | **20.0** | 30.0 |
            """);
  }

  @Test
  void thePageHasAChartForAWorkloadAndOneForTheSweep() {
    String page = HtmlReport.of(List.of(RUN), Set.of("flat-1000x20"));

    assertThat(page)
        .contains("<h2>flat-1000x20: 1,000 rows, against latency</h2>")
        .contains("<h2>flat rows, 3 ms, against rows</h2>")
        .contains(">rows of one write</text>")
        .contains("median time of one write, in milliseconds</text>")
        .contains(
            "<td>Graphsert</td>\n<td>30.00</td>\n<td>4</td><td>1.5</td><td>0.2</td><td>56</td>")
        .contains("<td>3.0</td><td>1.50</td><td>2.50</td><td>0.50</td>")
        .contains("<h3>bytes allocated for a row</h3>")
        .doesNotContain("NaN", "Infinity", "http");
    assertThat(page.split("<polyline", -1)).hasSize(1 + 2 * 2);
    assertThat(page.split("<circle", -1)).hasSize(1 + 2 + 2 * 3);
  }

  @Test
  void whatNobodyCountedIsNotShownAsNothing() {
    Run run =
        new Run(
            RUN.date(),
            RUN.command(),
            RUN.environment(),
            List.of(
                result("flat-10x20", 10, "COPY", "by hand", 2),
                result("flat-10x20", 10, "Slow", "library", 900, 0)));

    assertThat(MarkdownReport.of(run, Set.of("flat-10x20")))
        .contains("| Slow | 900 (450.00) |  |  |  | 1.50 | 0.50 | 56 |");
    assertThat(HtmlReport.of(List.of(run), Set.of("flat-10x20")))
        .contains("<td>Slow</td>\n<td>900.00</td>\n<td></td><td></td><td></td><td>56</td>");
  }

  @Test
  void theReadmeHasAutoThenLibrariesThenCodeByHand() {
    Run run =
        Run.of(
            RUN.date(),
            RUN.command(),
            RUN.environment(),
            List.of(
                result("graph-1x1", 2, "COPY", "by hand", 2),
                result("graph-1x1", 2, "Graphsert BATCH", "Graphsert", 9),
                result("graph-1x1", 2, "Graphsert AUTO", "Graphsert", 1.5),
                result("flat-1x20", 1, "COPY", "by hand", 2)));

    assertThat(ReadmeTable.of(run))
        .startsWith(
            """
            | | 3 ms | round trips | sent, KB | allocated per row, bytes |
            | --- | ---: | ---: | ---: | ---: |
            | **Graphsert AUTO** | **1.50** | 4 | 2 | 56 |
            | *by hand: COPY* | *2.00* | 4 | 2 | 56 |

            Median milliseconds of one write of `graph-1x1` (2 rows)""")
        .contains("2026-01-31; Linux, 2 processors (Some CPU), 8 GiB", "by `--quick`");
  }

  @Test
  void twoTablesSayWhereAutoStands() {
    Run run =
        Run.of(
            RUN.date(),
            RUN.command(),
            RUN.environment(),
            List.of(
                result("graph-1x1", 2, "COPY", "by hand", 2),
                result("graph-1x1", 2, "jOOQ, multi-row", "library", 3),
                result("graph-1x1", 2, "Jdbi, batch", "library", 4),
                result("graph-1x1", 2, "Graphsert AUTO", "Graphsert", 2.2),
                result("flat-1x20", 1, "COPY", "by hand", 2),
                result("flat-1x20", 1, "jOOQ, multi-row", "library", 1.2),
                result("flat-1x20", 1, "Graphsert AUTO", "Graphsert", 2.4)));

    assertThat(MarkdownReport.of(run, Set.of()))
        .contains(
            """

            ### AUTO's time, of the fastest by hand = 1 (above 1.10 in bold)

            | workload | 3 ms |
            | --- | ---: |
            | graph-1x1 | 1.10 |
            | flat-1x20 | **1.20** |

            ### The fastest library's time, of AUTO = 1 (below 1 in bold)

            | workload | 3 ms |
            | --- | ---: |
            | graph-1x1 | 1.36 jOOQ |
            | flat-1x20 | **0.50** jOOQ |

            ### graph-1x1""");
  }

  @Test
  void anAxisHasRoundNumbersInTheirPlaces() {
    Axis axis = Axis.of(DoubleStream.of(1.15, 100 / 1.15), 0, 200);

    assertThat(axis.ticks()).containsExactly(1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0);
    assertThat(axis.place(10)).isCloseTo(100, within(0.001));
  }

  @Test
  void textComparesWithTheBestByHand() {
    StringWriter text = new StringWriter();
    TextTable.print(RUN.results().subList(0, 2), new PrintWriter(text));

    assertThat(text.toString())
        .contains("flat-10x20 (10 rows), 3 ms")
        .containsPattern("Graphsert +9 +1.50 +1.50 +1.50 +1.50 +0.75 +4 +56");
  }

  @Test
  void generatedTextReplacesWhatWasBetweenTheMarks() throws IOException {
    Path file = folder.resolve("page.md");
    Files.writeString(
        file, "before\n<!-- generated: begin -->\nold\n<!-- generated: end -->\nafter\n");
    MarkedText.replace(file, "new\n");

    assertThat(Files.readString(file))
        .isEqualTo("before\n<!-- generated: begin -->\n\nnew\n\n<!-- generated: end -->\nafter\n");
  }

  @Test
  void aTextMaySpeakOfTheMarks() throws IOException {
    Path file = folder.resolve("page.md");
    String spoken = "between\n`<!-- generated: begin -->` and `<!-- generated: end -->` there\n";
    Files.writeString(file, spoken + "<!-- generated: begin -->\n<!-- generated: end -->\n");
    MarkedText.replace(file, "new\n");

    assertThat(Files.readString(file))
        .isEqualTo(spoken + "<!-- generated: begin -->\n\nnew\n\n<!-- generated: end -->\n");
  }

  @Test
  void aFileWithoutMarksIsLeftAlone() throws IOException {
    Path file = folder.resolve("page.md");
    Files.writeString(file, "text\n");

    assertThatThrownBy(() -> MarkedText.replace(file, "new\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lacks the lines");
    assertThat(Files.readString(file)).isEqualTo("text\n");
  }
}
