package dev.graphsert.example;

import dev.graphsert.example.cli.DnaCommand;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where the application starts. */
public final class DnaApp {

  /** Held here, since a logger that nobody holds forgets its level. */
  private static final Logger DRIVER_LOG = Logger.getLogger("org.postgresql");

  private DnaApp() {}

  /** Runs the command line and exits with its code, whatever threads are left. */
  public static void main(String[] args) {
    // What the driver would log is in its exceptions too, and those are told in one line.
    DRIVER_LOG.setLevel(Level.OFF);
    System.exit(DnaCommand.commandLine().execute(args));
  }
}
