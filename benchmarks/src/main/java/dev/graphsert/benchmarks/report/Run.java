package dev.graphsert.benchmarks.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One run, as it is kept in a file.
 *
 * @param date the day, as {@code 2026-01-31}
 * @param command the arguments of the command line
 * @param environment where it was measured
 * @param results what was measured, in that order
 */
public record Run(String date, String command, Environment environment, List<Result> results) {

  private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

  /** A run whose results are in order: workloads as they came, each from the shortest way on. */
  public static Run of(String date, String command, Environment environment, List<Result> results) {
    List<Result> ordered = new ArrayList<>();
    Results.by(Result::workload, results)
        .values()
        .forEach(
            ofWorkload ->
                ofWorkload.stream()
                    .sorted(Comparator.comparingInt(Result::latencyMillis))
                    .forEach(ordered::add));
    return new Run(date, command, environment, ordered);
  }

  /** Writes it as JSON, over what is there. */
  public void save(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, GSON.toJson(this) + "\n");
  }

  /** Reads what {@link #save} wrote. */
  public static Run load(Path file) throws IOException {
    return GSON.fromJson(Files.readString(file), Run.class);
  }
}
