package dev.graphsert.example.biology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.example.model.Span;
import dev.graphsert.example.model.Strand;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestrictionSiteScanTest {

  @Test
  void findsAPalindromicSiteOnce() {
    List<RestrictionSite> sites = find("TTGAATTCTT", "EcoRI");

    assertThat(sites)
        .singleElement()
        .satisfies(
            site -> {
              assertThat(site.span()).isEqualTo(new Span(3, 8, Strand.FORWARD));
              // G^AATTC: behind the G, which is the third base.
              assertThat(site.cutsAfter()).isEqualTo(3);
            });
  }

  @Test
  void findsASiteOnTheReverseStrand() {
    // GGTCTC(1/5) read on the other strand: GAGACC.
    List<RestrictionSite> sites = find("TTTTTTTTGAGACCTT", "BsaI");

    assertThat(sites)
        .singleElement()
        .satisfies(
            site -> {
              assertThat(site.span()).isEqualTo(new Span(9, 14, Strand.REVERSE));
              assertThat(site.span().location()).isEqualTo("complement(9..14)");
              // Seven bases from the site's start at 14, going down.
              assertThat(site.cutsAfter()).isEqualTo(7);
            });
  }

  @Test
  void findsAnAsymmetricSiteOnTheForwardStrandAndItsDistantCut() {
    assertThat(find("AAGGATGAAAAAAAAAAAAA", "FokI"))
        .singleElement()
        .satisfies(
            site -> {
              assertThat(site.span()).isEqualTo(new Span(3, 7, Strand.FORWARD));
              assertThat(site.cutsAfter()).isEqualTo(16);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "HinfI, GAATC, 1",
    "HinfI, GACTC, 1",
    "HinfI, GAGTC, 1",
    "HinfI, GATTC, 1",
    "HinfI, GANTC, 1",
    "HinfI, GAATG, 0",
    "HincII, GTTGAC, 1",
    "HincII, GTCAAC, 1",
    "HincII, GTAAAC, 0",
    "AvaI, CCCGGG, 1",
    "AvaI, CTCGAG, 1",
    "AvaII, GGTCC, 1",
    "AvaII, GGGCC, 0",
    "NotI, GCGGCCGC, 1",
    "EcoRI, GAANTC, 0",
    "EcoRI, GAATT, 0"
  })
  void readsTheSitesLetters(String enzyme, String residues, int sites) {
    assertThat(find(residues, enzyme)).hasSize(sites);
  }

  @Test
  void findsSitesThatOverlapAndAtBothEnds() {
    assertThat(find("GGCCGGCC", "HaeIII"))
        .extracting(site -> site.span().first())
        .containsExactly(1, 5);
    assertThat(find("TTAATTAA", "MseI"))
        .extracting(site -> site.span().first())
        .containsExactly(1, 5);
    assertThat(find("GCGCGC", "HhaI"))
        .extracting(site -> site.span().first())
        .containsExactly(1, 3);
  }

  @Test
  void mostEnzymesArePalindromic() {
    assertThat(RestrictionEnzyme.WELL_KNOWN)
        .filteredOn(enzyme -> !enzyme.isPalindromic())
        .extracting(RestrictionEnzyme::name)
        .containsExactly("BsaI", "FokI", "MboII");
  }

  private static List<RestrictionSite> find(String residues, String enzyme) {
    List<RestrictionEnzyme> enzymes =
        RestrictionEnzyme.WELL_KNOWN.stream().filter(e -> e.name().equals(enzyme)).toList();
    assertThat(enzymes).hasSize(1);
    return RestrictionSiteScan.find(residues, enzymes);
  }
}
