package dev.graphsert.example.cli;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code dna}: all three jobs, or the one whose name is given. */
@Command(
    name = "dna",
    mixinStandardHelpOptions = true,
    description = {
      "Stores DNA sequences in PostgreSQL with Graphsert, and measures it.",
      "Without a command: import, then validate, then annotate."
    })
public final class DnaCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandSpec spec;

  @Mixin DnaOptions options = new DnaOptions();

  /** Makes the command line, with errors in one line each. */
  public static CommandLine commandLine() {
    return new CommandLine(new DnaCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(OneLineErrors::onWrongUsage)
        .setExecutionExceptionHandler(OneLineErrors::onFailure);
  }

  /** All three jobs. */
  @Override
  public Integer call() throws SQLException {
    return run(JobName.values());
  }

  @Command(name = "import", description = "Store 1,000 sequences with 6 annotations each.")
  int importSequences() throws SQLException {
    return run(JobName.IMPORT);
  }

  @Command(description = "Check the stored sequences; without any, import first.")
  int validate() throws SQLException {
    return run(JobName.VALIDATE);
  }

  @Command(
      aliases = "auto-annotate",
      description = "Find sites and frames in the stored sequences; without any, import first.")
  int annotate() throws SQLException {
    return run(JobName.ANNOTATE);
  }

  private int run(JobName... jobs) throws SQLException {
    options.check(spec);
    new DnaRun(options, spec.commandLine().getOut()).run(List.of(jobs));
    return ExitCode.OK;
  }
}
