package dev.graphsert.example.genbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.example.problem.BadInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenRecordsTest {

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "LOCUS       INV002 | LOCUS INV002 x | record 2 of FILE does not begin with a LOCUS line",
        "30 bp | 30 aa | record 2 (INV002) of FILE is a protein",
        "30 bp | 31 bp | record 2 (INV002) of FILE has 30 bases where 31 are declared",
        "` ttttttgggg` | `` | record 2 (INV002) of FILE has 20 bases where 30 are declared",
        "ttttttgggg | tttttt5ggg | record 2 (INV002) of FILE has '5' for a base at 7",
        "`ORIGIN\n` | `` | record 2 (INV002) of FILE has no ORIGIN",
        "25..6 | 25..31 | record 2 (INV002) of FILE has a gene at 25..31, which is outside",
        "25..6 | gibberish | record 2 (INV002) of FILE cannot be read: Cannot interpret location",
        "25..6 | J00194.1:1..5 | record 2 (INV002) of FILE has a gene at J00194.1:1..5, which is",
        "`\"round\"` | `\"round` | record 2 (INV002) of FILE has a qualifier whose quoted value",
        "`  gene            25` | `gene 25` | record 2 (INV002) of FILE has a line among its",
        "25..6 | 25..6;7 | record 2 (INV002) of FILE has a gene whose location cannot be read: 25..6;7",
        "`  /gene=\"round\"` | `/gene=\"round\"` | record 2 (INV002) of FILE has a line among its features",
        "`     /gene=\"round\"` | `//` | record 2 (INV002) of FILE has a line",
        "ACCESSION   INV002 | KEYWORDS    . | record 2 (INV002) of FILE has no ACCESSION",
        "`\n//\nLOCUS` | `\nLOCUS` | record 1 (INV001) of FILE ends before its closing //",
        "`cccc\n//` | `cccc` | record 2 (INV002) of FILE ends before its closing //"
      })
  void namesTheBrokenRecord(String sound, String broken, String message) throws IOException {
    String text = InventedRecords.text();
    int last = text.lastIndexOf(sound);
    assertThat(last).isNotNegative();
    Path file =
        file(
            text.substring(0, last)
                + (broken == null ? "" : broken)
                + text.substring(last + sound.length()));

    assertThatThrownBy(() -> GenbankFile.read(file))
        .isInstanceOf(BadInputException.class)
        .hasMessageStartingWith(message.replace("FILE", file.toString()));
  }

  @Test
  void aDefinitionMayBeMissing() throws IOException {
    Path file = file(InventedRecords.text().replace("DEFINITION  Another one.\n", ""));

    assertThat(GenbankFile.read(file).get(1).description()).isEmpty();
  }

  @Test
  void noCutGoesUnnoticed() throws IOException {
    String text = InventedRecords.text().strip();
    int end = text.indexOf("//\n") + 2;
    for (int cut = 1; cut < text.length(); cut++) {
      // Cut right behind the first record there is nothing wrong with what is left.
      if (cut < end || cut > end + 1) {
        Path file = file(text.substring(0, cut));
        assertThatThrownBy(() -> GenbankFile.read(file))
            .as("cut at %d", cut)
            .isInstanceOf(BadInputException.class);
      }
    }
  }

  @Test
  void refusesWhatIsNoGenbankFile() throws IOException {
    Path empty = Files.writeString(directory.resolve("empty"), "\n\n");
    Path prose = Files.writeString(directory.resolve("prose"), "Dear Sir or Madam,\n");
    Path binary = directory.resolve("binary");
    Files.write(binary, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
    Path latin = directory.resolve("latin");
    Files.write(latin, "LOCUS \u00e4".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> GenbankFile.read(empty))
        .hasMessage(empty + " holds no GenBank record");
    assertThatThrownBy(() -> GenbankFile.read(prose))
        .hasMessageStartingWith("record 1 of " + prose + " does not begin with a LOCUS line");
    assertThatThrownBy(() -> GenbankFile.read(binary)).hasMessageContaining("it is not text");
    assertThatThrownBy(() -> GenbankFile.read(latin)).hasMessageContaining("it is not text");
    assertThatThrownBy(() -> GenbankFile.read(directory.resolve("none")))
        .hasMessageEndingWith("none does not exist");
    assertThatThrownBy(() -> GenbankFile.read(directory)).hasMessageEndingWith("cannot be read");
  }

  private Path file(String text) throws IOException {
    return Files.writeString(directory.resolve("broken.gb"), text);
  }
}
