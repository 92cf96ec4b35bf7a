package dev.graphsert.example.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.example.genbank.InventedRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--speed | 2 | Unknown option: '--speed'",
        "import --speed | 2 | Unknown option: '--speed'",
        "imprt | 2 | Unmatched argument at index 0: 'imprt'",
        "--latency -3 | 2 | --latency must be from 0 to 10000 milliseconds",
        "validate --latency soon | 2 | Invalid value for option '--latency'",
        "--sequences 0 | 2 | --sequences must be at least 1",
        "--max-annotations 0 | 2 | --max-annotations must be at least 1",
        "--genbank | 2 | Missing required parameter for option '--genbank'",
        "--genbank none.gb | 1 | the file none.gb does not exist",
        "--url jdbc:mysql://localhost/x | 1 | --url jdbc:mysql://localhost/x is not of the form",
        "--url jdbc:postgresql://localhost:99999/x | 1 | --url jdbc:postgresql://localhost:99999/x",
        "--url jdbc:postgresql://localhost:1/x | 1 | cannot connect to database x on localhost:1",
        "annotate --latency 3 --url jdbc:postgresql://localhost:1/x | 1 | cannot connect to database"
      })
  void anErrorIsOneLineAndACode(String args, int code, String message)
      throws IOException, InterruptedException {
    DnaProcess process = DnaProcess.run(args.split(" ", -1));

    assertThat(process.err()).singleElement().asString().startsWith("dna: " + message);
    assertThat(process.out()).isEmpty();
    assertThat(process.exitCode()).isEqualTo(code);
  }

  @Test
  void aBrokenRecordIsNamedBeforeAnythingIsStored(@TempDir Path directory)
      throws IOException, InterruptedException {
    String text = Files.readString(InventedRecords.file());
    Path broken = Files.writeString(directory.resolve("cut.gb"), text.substring(0, 1_650));

    DnaProcess process =
        DnaProcess.run(
            "--progress", "--genbank", InventedRecords.file().toString(), broken.toString());

    assertThat(String.join("\n", process.err()))
        .endsWith("dna: record 2 (INV002) of " + broken + " ends before its closing //");
    assertThat(process.exitCode()).isEqualTo(1);
  }
}
