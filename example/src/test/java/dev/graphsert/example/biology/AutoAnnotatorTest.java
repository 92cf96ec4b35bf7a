package dev.graphsert.example.biology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.example.model.Annotation;
import dev.graphsert.example.model.DnaSequence;
import dev.graphsert.example.model.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;

class AutoAnnotatorTest {

  private static final String FRAME = "ATG" + "CCC".repeat(AutoAnnotator.MIN_CODONS - 1) + "TAA";

  @Test
  void findsSitesAndFramesInOrderOfPosition() {
    // The frame's end and the first G make one more site: CTNAG over CC TAA G.
    List<Annotation> found = annotate("GAATTC" + FRAME + "GGATCC", 100);

    assertThat(found)
        .extracting(a -> a.kind() + " " + a.name() + " " + a.location())
        .containsExactly(
            "restriction_site EcoRI, cuts after 1 1..6",
            "open_reading_frame frame +1, 30 codons 7..99",
            "restriction_site DdeI, cuts after 96 96..100",
            "restriction_site BamHI, cuts after 100 100..105",
            "restriction_site Sau3AI, cuts after 100 101..104");
    assertThat(found).extracting(Annotation::origin).containsOnly(Origin.FOUND);
  }

  @Test
  void keepsTheFirstByPosition() {
    assertThat(annotate("GAATTC" + FRAME + "GGATCC", 2))
        .extracting(Annotation::kind)
        .containsExactly("restriction_site", "open_reading_frame");
  }

  @Test
  void addsNothingToTheSequenceItself() {
    DnaSequence sequence = new DnaSequence("X", "", 6, false, "GAATTC");

    List<Annotation> found = new AutoAnnotator(10).annotate(sequence);

    assertThat(found).extracting(Annotation::sequence).containsExactly(sequence);
    assertThat(sequence.annotations()).isEmpty();
  }

  private static List<Annotation> annotate(String residues, int max) {
    return new AutoAnnotator(max)
        .annotate(new DnaSequence("X", "", residues.length(), false, residues));
  }
}
