package dev.graphsert.example.genbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.graphsert.example.model.Annotation;
import dev.graphsert.example.model.DnaSequence;
import dev.graphsert.example.model.Qualifier;
import dev.graphsert.example.model.Span;
import dev.graphsert.example.model.Strand;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GenbankFileTest {

  private static List<DnaSequence> records;

  @BeforeAll
  static void read() {
    records = GenbankFile.read(InventedRecords.file());
  }

  @Test
  void readsEveryRecordsHeaderAndBases() {
    assertThat(records)
        .extracting(
            DnaSequence::accession,
            DnaSequence::description,
            DnaSequence::declaredLength,
            DnaSequence::circular)
        .containsExactly(
            tuple(
                "INV001.2",
                "An invented record, with the \"oddities\" that real ones have, over two lines.",
                120,
                false),
            tuple("INV002.1", "Another one.", 30, true));
    assertThat(records.get(0).residues()).hasSize(120).startsWith("ACGTACGT").endsWith("ACGN");
    assertThat(records.get(1).residues()).isEqualTo("TTTTTTGGGGCCCCAAAATTTTGGGGCCCC");
  }

  @Test
  void keepsEveryFeatureEvenOneThatComesTwice() {
    assertThat(records.get(0).annotations())
        .extracting(Annotation::kind, Annotation::name, Annotation::span, Annotation::location)
        .containsExactly(
            tuple("source", "Nemo nullius", new Span(1, 120, Strand.FORWARD), "1..120"),
            tuple(
                "gene",
                "invA",
                new Span(10, 40, Strand.REVERSE),
                "complement(join(10..20,30..40))"),
            tuple(
                "gene",
                "invA",
                new Span(10, 40, Strand.REVERSE),
                "complement(join(10..20,30..40))"),
            tuple("CDS", "invB", new Span(50, 81, Strand.BOTH), "join(complement(50..60),70..>81)"),
            tuple("misc_feature", null, new Span(100, 100, Strand.FORWARD), "100"),
            tuple("misc_feature", null, new Span(101, 102, Strand.FORWARD), "101^102"));
  }

  @Test
  void keepsEveryQualifierUnderItsFeature() {
    List<Annotation> annotations = records.get(0).annotations();

    assertThat(qualifiers(annotations.get(0)))
        .containsExactlyInAnyOrder(
            "organism=Nemo nullius", "db_xref=taxon:1", "db_xref=OTHER:2", "pseudo=");
    assertThat(qualifiers(annotations.get(1)))
        .containsExactlyInAnyOrder(
            "gene=invA",
            "note=a value that goes on /with_a_slash /and=an_equals_sign and \"quotes\" in it");
    assertThat(qualifiers(annotations.get(2))).containsExactly("gene=invA");
    assertThat(qualifiers(annotations.get(3)))
        .containsExactlyInAnyOrder("gene=invB", "codon_start=1", "translation=MAKK");
    assertThat(qualifiers(annotations.get(4))).isEmpty();
    assertThat(qualifiers(annotations.get(5))).containsExactly("note=");
    assertThat(annotations)
        .allSatisfy(
            a -> assertThat(a.qualifiers()).extracting(Qualifier::annotation).allMatch(a::equals));
  }

  @Test
  void aFeatureAcrossTheOriginCoversTheWholeCircle() {
    assertThat(records.get(1).annotations().get(1))
        .extracting(Annotation::name, Annotation::location, Annotation::span)
        .containsExactly("round", "25..6", new Span(1, 30, Strand.FORWARD));
  }

  private static List<String> qualifiers(Annotation annotation) {
    return annotation.qualifiers().stream().map(q -> q.name() + "=" + q.value()).toList();
  }
}
