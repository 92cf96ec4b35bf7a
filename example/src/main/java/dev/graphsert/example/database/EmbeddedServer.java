package dev.graphsert.example.database;

import dev.graphsert.example.problem.BadInputException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A PostgreSQL of our own, unpacked and started for this run and gone afterwards. */
public final class EmbeddedServer implements AutoCloseable {

  private final EmbeddedPostgres postgres;

  private EmbeddedServer(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  public static EmbeddedServer start() {
    try {
      return new EmbeddedServer(EmbeddedPostgres.start());
    } catch (IOException | IllegalStateException failed) {
      throw new BadInputException(
          "the embedded PostgreSQL does not start here (" + failed.getMessage() + "); give a --url",
          failed);
    }
  }

  public String url() {
    return postgres.getJdbcUrl("postgres", "postgres");
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
