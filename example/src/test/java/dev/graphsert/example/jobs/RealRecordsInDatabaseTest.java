package dev.graphsert.example.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.Strategy;
import dev.graphsert.example.database.Database;
import dev.graphsert.example.database.StoredRows;
import dev.graphsert.example.database.TestServer;
import dev.graphsert.example.genbank.RealRecords;
import dev.graphsert.example.model.DnaSequence;
import dev.graphsert.example.writer.GraphsertWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealRecordsInDatabaseTest {

  @Test
  void everyFeatureAndQualifierIsUnderItsRecord() throws SQLException, IOException {
    List<Path> files = RealRecords.files();
    List<DnaSequence> records = Sequences.readGenbank(files, Progress.none());
    try (Database database = TestServer.freshDatabase()) {
      new GraphsertWriter(database.pool(), Strategy.BATCH).write(records);

      assertThat(StoredRows.count(database.direct()))
          .isEqualTo(new StoredRows(8, 338, 1_675, 0, 0));
      assertThat(
              TestServer.query(
                  database.direct(),
                  "SELECT split_part(accession, '.', 1), length(residues), count(DISTINCT a.id),"
                      + " count(q.id) FROM dna_sequence s JOIN annotation a ON s.id = sequence_id"
                      + " LEFT JOIN qualifier q ON a.id = annotation_id GROUP BY s.id ORDER BY s.id"))
          .containsExactlyElementsOf(plainCounts(files));
    }
  }

  /** Accession, length, features and qualifiers of each record, counted without BioJava. */
  private static List<String> plainCounts(List<Path> files) throws IOException {
    List<String> counts = new ArrayList<>();
    for (Path file : files) {
      for (String record : Files.readString(file).split("\n//\n", -1)) {
        if (!record.isBlank()) {
          counts.add(
              String.join(
                  "|",
                  record
                      .lines()
                      .filter(l -> l.startsWith("ACCESSION"))
                      .findFirst()
                      .orElseThrow()
                      .split("\\s+", -1)[1],
                  record.lines().findFirst().orElseThrow().replaceAll(".*\\s(\\d+) bp.*", "$1"),
                  Long.toString(countOfFeatureLines(record, " {5}\\S+ +\\S+")),
                  Long.toString(countOfFeatureLines(record, " {21}/\\w+(=.*)?"))));
        }
      }
    }
    return counts;
  }

  private static long countOfFeatureLines(String record, String pattern) {
    return record
        .lines()
        .dropWhile(line -> !line.startsWith("FEATURES"))
        .skip(1)
        .takeWhile(line -> line.startsWith(" "))
        .filter(line -> line.matches(pattern))
        .count();
  }
}
