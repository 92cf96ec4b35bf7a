package dev.graphsert.example.genbank;

import dev.graphsert.example.model.DnaSequence;
import dev.graphsert.example.problem.BadInputException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads files of GenBank records. A file is read as a whole, or refused as a whole. */
public final class GenbankFile {

  private GenbankFile() {}

  /**
   * Reads all records.
   *
   * @return each record's sequence with its annotations and their qualifiers
   * @throws BadInputException if the file cannot be read or a record is broken
   */
  public static List<DnaSequence> read(Path file) {
    return split(file, lines(file)).stream().map(RecordReader::read).toList();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException notText) {
      throw new BadInputException(file + " is not a GenBank file: it is not text", notText);
    } catch (IOException unreadable) {
      String why = Files.exists(file) ? "cannot be read" : "does not exist";
      throw new BadInputException("the file " + file + " " + why, unreadable);
    }
  }

  private static List<RecordText> split(Path file, List<String> lines) {
    List<RecordText> records = new ArrayList<>();
    List<String> current = new ArrayList<>();
    for (String line : lines) {
      if (current.isEmpty() && line.isBlank()) {
        continue;
      }
      if (line.startsWith("LOCUS") && !current.isEmpty()) {
        // The record before has no end; RecordText says so.
        records.add(new RecordText(file, records.size() + 1, current));
        current = new ArrayList<>();
      }
      current.add(line);
      if (line.startsWith("//")) {
        records.add(new RecordText(file, records.size() + 1, current));
        current = new ArrayList<>();
      }
    }
    if (!current.isEmpty()) {
      records.add(new RecordText(file, records.size() + 1, current));
    }
    if (records.isEmpty()) {
      throw new BadInputException(file + " holds no GenBank record");
    }
    return records;
  }
}
