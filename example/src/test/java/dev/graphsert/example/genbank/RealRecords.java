package dev.graphsert.example.genbank;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The real records that may lie beside the repository, in {@code ../shared/data/genbank}. */
public final class RealRecords {

  private RealRecords() {}

  /** The three files; without them the test is skipped. */
  public static List<Path> files() {
    Path directory =
        Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
            .map(parent -> parent.resolve("shared/data/genbank"))
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(null);
    Assumptions.assumeTrue(directory != null, "shared/data/genbank is not there");
    return Stream.of("NC_000932.gb", "NC_005816.gb", "cor6_6.gb").map(directory::resolve).toList();
  }
}
