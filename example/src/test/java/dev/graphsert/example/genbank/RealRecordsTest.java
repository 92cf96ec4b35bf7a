package dev.graphsert.example.genbank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.example.model.DnaSequence;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealRecordsTest {

  @Test
  void readsEveryRecordAndEveryFeature() {
    List<Path> files = RealRecords.files();

    assertThat(files).extracting(file -> GenbankFile.read(file).size()).containsExactly(1, 1, 6);
    assertThat(files).extracting(RealRecordsTest::features).containsExactly(259, 41, 38);
  }

  @Test
  void readsALocationOnBothStrands() {
    DnaSequence chloroplast = GenbankFile.read(RealRecords.files().get(0)).get(0);

    assertThat(chloroplast.circular()).isTrue();
    assertThat(chloroplast.annotations())
        .filteredOn(a -> a.kind().equals("CDS") && "rps12".equals(a.name()))
        .extracting(a -> a.span() + " " + a.location())
        .containsExactlyInAnyOrder(
            "Span[first=69611, last=140650, strand=BOTH]"
                + " join(complement(69611..69724),139856..140087,140625..140650)",
            "Span[first=69611, last=98793, strand=REVERSE]"
                + " complement(join(97999..98024,98562..98793,69611..69724))");
  }

  private static int features(Path file) {
    return GenbankFile.read(file).stream().mapToInt(record -> record.annotations().size()).sum();
  }
}
