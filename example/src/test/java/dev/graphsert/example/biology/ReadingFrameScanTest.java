package dev.graphsert.example.biology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.example.model.Span;
import dev.graphsert.example.model.Strand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingFrameScanTest {

  @Test
  void findsAFrameFromStartToStop() {
    assertThat(ReadingFrameScan.find("CCATGAAACCCTAGCC", 1))
        .containsExactly(new OpenReadingFrame(new Span(3, 14, Strand.FORWARD), 3, 3));
  }

  @Test
  void findsAFrameOnTheReverseStrand() {
    String reverse = Nucleotides.reverseComplement("CATGAAACCCTAGCC");

    assertThat(ReadingFrameScan.find(reverse, 1))
        .containsExactly(new OpenReadingFrame(new Span(3, 14, Strand.REVERSE), -2, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TAA", "TAG", "TGA"})
  void endsAtEachOfTheThreeStops(String stop) {
    assertThat(ReadingFrameScan.find("ATGCCC" + stop + "CCC", 1))
        .extracting(frame -> frame.span().last())
        .containsExactly(9);
  }

  @Test
  void takesTheFirstOfSeveralStarts() {
    assertThat(ReadingFrameScan.find("ATGCCCATGCCCTAA", 1))
        .extracting(OpenReadingFrame::codons)
        .containsExactly(4);
  }

  @Test
  void findsTwoFramesOneAfterTheOther() {
    assertThat(ReadingFrameScan.find("ATGCCCTAAATGCCCCCCTAA", 1))
        .extracting(frame -> frame.span().first())
        .containsExactly(1, 10);
  }

  @Test
  void countsTheStartCodonButNotTheStop() {
    assertThat(ReadingFrameScan.find("ATGTAA", 1)).hasSize(1);
    assertThat(ReadingFrameScan.find("ATGTAA", 2)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "A", "AT", "ATG", "ATGCCC", "ATGCCCTA", "CCCTAA", "ATGNCC", "NATGTNA"})
  void findsNothingWhereAFrameIsNotComplete(String residues) {
    assertThat(ReadingFrameScan.find(residues, 1)).isEmpty();
  }

  @Test
  void aStopOutOfStepDoesNotEndAFrame() {
    assertThat(ReadingFrameScan.find("ATGCTAACCTAA", 1))
        .containsExactly(new OpenReadingFrame(new Span(1, 12, Strand.FORWARD), 1, 3));
  }
}
