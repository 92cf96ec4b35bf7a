package dev.graphsert.example.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.Strategy;
import dev.graphsert.example.database.Database;
import dev.graphsert.example.database.StoredRows;
import dev.graphsert.example.database.TestServer;
import dev.graphsert.example.genbank.InventedRecords;
import dev.graphsert.example.model.DnaSequence;
import dev.graphsert.example.writer.GraphWriter;
import dev.graphsert.example.writer.GraphsertWriter;
import dev.graphsert.example.writer.RowByRowWriter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobsTest {

  private static final int SEQUENCES = 20;
  private static final int MAX_ANNOTATIONS = 30;
  private static final Progress PROGRESS = new CountingProgress();

  private Database database;
  private JobRunner runner;

  @BeforeEach
  void open() throws SQLException {
    database = TestServer.freshDatabase();
    runner = new JobRunner(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void importStoresSequencesAndTheirAnnotations() throws SQLException {
    Measurement measured = run(generated(), graphsert());

    assertThat(measured.rows()).isEqualTo(SEQUENCES * 7);
    assertThat(StoredRows.count(database.direct()))
        .isEqualTo(new StoredRows(SEQUENCES, SEQUENCES * 6, 0, 0, 0));
    assertThat(
            query(
                "SELECT DISTINCT count(*), string_agg(kind, ',' ORDER BY a.id)"
                    + " FROM annotation a JOIN dna_sequence s ON s.id = sequence_id"
                    + " WHERE kind = 'source' AND name = accession"
                    + " OR kind <> 'source' AND name = 'gen' || ltrim(substr(accession, 4), '0')"
                    + " GROUP BY sequence_id"))
        .containsExactly("6|source,gene,5'UTR,CDS,3'UTR,polyA_signal");
  }

  @Test
  void importStoresQualifiersUnderTheirAnnotations() throws SQLException {
    List<DnaSequence> records = Sequences.readGenbank(List.of(InventedRecords.file()), PROGRESS);

    Measurement measured = run(new ImportJob(() -> records), graphsert());

    assertThat(measured.rows()).isEqualTo(2 + 8 + 13);
    assertThat(
            query(
                "SELECT accession, location, string_agg(q.name || '=' || value, ' ' ORDER BY q.name,"
                    + " value) FROM dna_sequence s JOIN annotation a ON s.id = sequence_id"
                    + " JOIN qualifier q ON a.id = annotation_id"
                    + " WHERE kind IN ('CDS', 'source') GROUP BY accession, a.id ORDER BY a.id"))
        .containsExactly(
            "INV001.2|1..120|db_xref=OTHER:2 db_xref=taxon:1 organism=Nemo nullius pseudo=",
            "INV001.2|join(complement(50..60),70..>81)|codon_start=1 gene=invB translation=MAKK",
            "INV002.1|1..30|organism=Nemo nullius");
  }

  @Test
  void validateStoresAResultAndItsEvidenceForEachSequence() throws SQLException {
    run(generated(), graphsert());

    Measurement measured = run(validate(), graphsert());

    assertThat(measured.rows()).isEqualTo(SEQUENCES * 2);
    assertThat(
            query(
                "SELECT count(*), count(DISTINCT s.id) FROM dna_sequence s"
                    + " JOIN validation_result r ON s.id = r.sequence_id"
                    + " JOIN validation_evidence e ON r.id = e.result_id"
                    + " WHERE e.length = length(residues)"
                    + " AND (verdict = 'FAILED') = (residues LIKE '%N%')"))
        .containsExactly(SEQUENCES + "|" + SEQUENCES);
  }

  @Test
  void annotateStoresWhatItFindsForEachSequence() throws SQLException {
    run(generated(), graphsert());

    Measurement measured = run(annotate(), graphsert());

    assertThat(measured.rows()).isEqualTo(SEQUENCES * MAX_ANNOTATIONS);
    assertThat(
            query(
                "SELECT count(*), count(DISTINCT sequence_id) FROM annotation"
                    + " WHERE origin = 'FOUND'"))
        .containsExactly(SEQUENCES * MAX_ANNOTATIONS + "|" + SEQUENCES);
    // The site is really where the annotation says, in the sequence that it refers to.
    assertThat(
            query(
                "SELECT DISTINCT substr(residues, span_first, span_last - span_first + 1)"
                    + " FROM annotation a JOIN dna_sequence s ON s.id = sequence_id"
                    + " WHERE a.name LIKE 'AluI,%'"))
        .containsExactly("AGCT");
  }

  @Test
  void aJobThatRunsAgainReplacesItsRows() throws SQLException {
    for (Job job : List.of(generated(), validate(), annotate(), annotate(), validate())) {
      run(job, graphsert());
    }
    assertThat(StoredRows.count(database.direct()))
        .isEqualTo(
            new StoredRows(SEQUENCES, SEQUENCES * (6 + MAX_ANNOTATIONS), 0, SEQUENCES, SEQUENCES));
  }

  @Test
  void allWritersStoreTheSameRows() throws SQLException {
    List<String> byPlainJdbc = dumpAfterAllJobs(rowByRow(() -> {}));
    assertThat(byPlainJdbc).hasSizeGreaterThan(2 + 8 + 13 + 2 * 2);

    for (Strategy strategy : Strategy.values()) {
      close();
      open();
      assertThat(dumpAfterAllJobs(new GraphsertWriter(database.pool(), strategy)))
          .as(strategy.name())
          .containsExactlyElementsOf(byPlainJdbc);
    }
  }

  @Test
  void rowByRowTellsOfEachRowAndWaitsForEach() throws SQLException {
    List<Integer> rows = new ArrayList<>();

    Measurement measured = run(generated(), rowByRow(() -> rows.add(1)));

    assertThat(rows).hasSize(SEQUENCES * 7);
    assertThat(measured.roundTrips()).isEqualTo(SEQUENCES * 7 + 1);
  }

  @Test
  void graphsertWaitsForFewRowsOnly() throws SQLException {
    assertThat(run(generated(), graphsert()).roundTrips()).isLessThan(SEQUENCES);
  }

  private List<String> dumpAfterAllJobs(GraphWriter writer) throws SQLException {
    List<DnaSequence> records = Sequences.readGenbank(List.of(InventedRecords.file()), PROGRESS);
    for (Job job : List.of(new ImportJob(() -> records), validate(), annotate())) {
      run(job, writer);
    }
    List<String> dump = new ArrayList<>();
    for (String table :
        List.of(
            "dna_sequence",
            "annotation",
            "qualifier",
            "validation_result",
            "validation_evidence")) {
      dump.addAll(query("SELECT '" + table + "', * FROM " + table + " ORDER BY id"));
    }
    return dump;
  }

  private Measurement run(Job job, GraphWriter writer) throws SQLException {
    return runner.write(job, job.build(), writer);
  }

  private GraphWriter graphsert() {
    return new GraphsertWriter(database.pool(), Strategy.BATCH);
  }

  private GraphWriter rowByRow(Runnable onRow) {
    return new RowByRowWriter(database.pool(), onRow);
  }

  private static Job generated() {
    return new ImportJob(() -> Sequences.generate(42, SEQUENCES, PROGRESS));
  }

  private Job validate() {
    return new ValidateJob(database.direct(), PROGRESS);
  }

  private Job annotate() {
    return new AnnotateJob(database.direct(), MAX_ANNOTATIONS, PROGRESS);
  }

  private List<String> query(String sql) throws SQLException {
    return TestServer.query(database.direct(), sql);
  }

  /** Fails when work makes more or fewer steps than it said. */
  private static final class CountingProgress implements Progress {

    @Override
    public Bar start(String task, long steps) {
      return new Bar() {
        private long left = steps;

        @Override
        public void step() {
          left--;
        }

        @Override
        public void close() {
          assertThat(left).as("steps left of %s", task).isZero();
        }
      };
    }
  }
}
