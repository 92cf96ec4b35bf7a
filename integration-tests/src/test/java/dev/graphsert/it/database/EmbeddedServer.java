package dev.graphsert.it.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A server that this JVM starts, and stops when it ends. */
final class EmbeddedServer implements DatabaseServer {

  private final EmbeddedPostgres postgres;
  private final ServerLog log;

  EmbeddedServer() {
    try {
      Path file = Files.createTempFile("graphsert-it", ".log");
      file.toFile().deleteOnExit();
      log = new ServerLog(file);
      postgres =
          EmbeddedPostgres.builder()
              .setServerConfig("log_line_prefix", "app=%a:")
              .setServerConfig("lc_messages", "C")
              .setOutputRedirector(Redirect.appendTo(file.toFile()))
              .setErrorRedirector(Redirect.appendTo(file.toFile()))
              .start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public String url() {
    return postgres.getJdbcUrl("postgres", "postgres");
  }

  @Override
  public Optional<ServerLog> log() {
    return Optional.of(log);
  }
}
