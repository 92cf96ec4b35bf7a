package dev.graphsert.example.cli;

import dev.graphsert.Strategy;
import dev.graphsert.example.database.DatabaseOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The options, which may stand before or behind the name of a job. */
final class DnaOptions {

  private static final int MAX_LATENCY = 10_000;

  @Option(
      names = "--genbank",
      paramLabel = "FILE",
      arity = "1..*",
      scope = ScopeType.INHERIT,
      description = "Import the records of these GenBank files instead of made-up sequences.")
  List<Path> genbank = List.of();

  @Option(
      names = "--seed",
      defaultValue = "42",
      scope = ScopeType.INHERIT,
      description = "Make up sequences from this number (default: ${DEFAULT-VALUE}).")
  long seed;

  @Option(
      names = "--sequences",
      paramLabel = "N",
      defaultValue = "1000",
      scope = ScopeType.INHERIT,
      description = "How many sequences to make up (default: ${DEFAULT-VALUE}).")
  int sequences;

  @Option(
      names = "--max-annotations",
      paramLabel = "N",
      defaultValue = "100",
      scope = ScopeType.INHERIT,
      description = "How many findings to store for each sequence (default: ${DEFAULT-VALUE}).")
  int maxAnnotations;

  @Option(
      names = "--compare",
      scope = ScopeType.INHERIT,
      description = "Run each job also row by row with plain JDBC.")
  boolean compare;

  @Option(
      names = "--strategy",
      defaultValue = "BATCH",
      scope = ScopeType.INHERIT,
      description = "How Graphsert's rows travel: ${COMPLETION-CANDIDATES} (default: BATCH).")
  Strategy strategy = Strategy.BATCH;

  @Option(
      names = "--latency",
      paramLabel = "MS",
      scope = ScopeType.INHERIT,
      description = "Make each round trip so many milliseconds longer, and count round trips.")
  @Nullable Integer latency;

  @Option(
      names = "--url",
      scope = ScopeType.INHERIT,
      description = {
        "Use this database, jdbc:postgresql://host:port/database, instead of an embedded one.",
        "The tables are made in the schema graphsert_dna, which each import drops and makes anew."
      })
  @Nullable String url;

  @Option(names = "--user", scope = ScopeType.INHERIT, description = "The user for --url.")
  @Nullable String user;

  @Option(names = "--password", scope = ScopeType.INHERIT, description = "The user's password.")
  @Nullable String password;

  @Option(
      names = "--progress",
      negatable = true,
      scope = ScopeType.INHERIT,
      description = "Show progress bars (default: if this is a terminal).")
  @Nullable Boolean progress;

  /** Checks what picocli cannot check. */
  void check(CommandSpec spec) {
    require(spec, sequences >= 1, "--sequences must be at least 1");
    require(spec, maxAnnotations >= 1, "--max-annotations must be at least 1");
    require(
        spec,
        latency == null || (latency >= 0 && latency <= MAX_LATENCY),
        "--latency must be from 0 to " + MAX_LATENCY + " milliseconds");
  }

  DatabaseOptions database() {
    return new DatabaseOptions(
        url, user, password, latency == null ? null : Duration.ofMillis(latency));
  }

  @SuppressWarnings(
      "SystemConsoleNull") // JDK 22 to 24 take anything for a terminal: just bars more
  boolean showsProgress() {
    return progress == null ? System.console() != null : progress;
  }

  private static void require(CommandSpec spec, boolean met, String message) {
    if (!met) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }
}
