package dev.graphsert.example.jobs;

import dev.graphsert.example.genbank.GenbankFile;
import dev.graphsert.example.generator.SequenceGenerator;
import dev.graphsert.example.model.DnaSequence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Gets the sequences that the import stores. */
public final class Sequences {

  private Sequences() {}

  /** Makes sequences up, the same for the same seed. */
  public static List<DnaSequence> generate(long seed, int count, Progress progress) {
    SequenceGenerator generator = new SequenceGenerator(seed);
    List<DnaSequence> sequences = new ArrayList<>(count);
    try (Progress.Bar bar = progress.start("generate", count)) {
      for (int number = 1; number <= count; number++) {
        sequences.add(generator.sequence(number));
        bar.step();
      }
    }
    return sequences;
  }

  /** Reads the records of GenBank files. */
  public static List<DnaSequence> readGenbank(List<Path> files, Progress progress) {
    List<DnaSequence> sequences = new ArrayList<>();
    try (Progress.Bar bar = progress.start("read", files.size())) {
      for (Path file : files) {
        sequences.addAll(GenbankFile.read(file));
        bar.step();
      }
    }
    return sequences;
  }
}
