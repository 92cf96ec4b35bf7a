package dev.graphsert.example.cli;

import dev.graphsert.GraphsertException;
import dev.graphsert.example.problem.BadInputException;
import java.sql.SQLException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells what went wrong in one line on stderr. */
final class OneLineErrors {

  private OneLineErrors() {}

  static int onWrongUsage(ParameterException wrong, String[] args) {
    print(wrong.getCommandLine(), wrong.getMessage() + " (see --help)");
    return ExitCode.USAGE;
  }

  static int onFailure(Exception failure, CommandLine commandLine, ParseResult parsed) {
    print(commandLine, describe(failure));
    return ExitCode.SOFTWARE;
  }

  private static String describe(Exception failure) {
    if (failure instanceof BadInputException || failure instanceof GraphsertException) {
      return String.valueOf(failure.getMessage());
    }
    if (failure instanceof SQLException) {
      return "the database says: " + failure.getMessage();
    }
    return "unexpected: " + failure;
  }

  private static void print(CommandLine commandLine, String message) {
    commandLine.getErr().println("dna: " + message.strip().replaceAll("\\s+", " "));
    commandLine.getErr().flush();
  }
}
