package dev.graphsert.benchmarks.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
