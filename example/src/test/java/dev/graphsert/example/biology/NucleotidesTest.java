package dev.graphsert.example.biology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NucleotidesTest {

  @Test
  void knowsTheLettersOfIupacAndNoOthers() {
    assertThat("ACGTRYSWKMBDHVN".chars().allMatch(c -> Nucleotides.isLetter((char) c))).isTrue();
    assertThat("EFIJLOPQUXZ-*acgt5\u00e4".chars().noneMatch(c -> Nucleotides.isLetter((char) c)))
        .isTrue();
  }

  @Test
  void onlyTheFourBasesAreDefinite() {
    assertThat("ACGT".chars().allMatch(c -> Nucleotides.isDefinite((char) c))).isTrue();
    assertThat("RYSWKMBDHVNX".chars().noneMatch(c -> Nucleotides.isDefinite((char) c))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "A, A, true",
    "A, C, false",
    "G, N, true",
    "A, W, true",
    "C, W, false",
    "R, R, true",
    "A, R, true",
    "R, A, false",
    "N, R, false",
    "N, N, true",
    "X, N, false"
  })
  void aLetterMatchesWhenAllThatItMayBeIsAllowed(char letter, char pattern, boolean matches) {
    assertThat(Nucleotides.matches(letter, pattern)).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource({"GGTCTC, GAGACC", "GAATTC, GAATTC", "AACCN, NGGTT", "CYCGRG, CYCGRG", "RKBDM, KHVMY"})
  void readsTheOtherStrand(String residues, String reverseComplement) {
    assertThat(Nucleotides.reverseComplement(residues)).isEqualTo(reverseComplement);
  }
}
