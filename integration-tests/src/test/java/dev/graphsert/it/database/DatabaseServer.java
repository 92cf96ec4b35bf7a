package dev.graphsert.it.database;

import java.util.Optional;

/** The PostgreSQL server of this run: started once, when the first test asks for it. */
interface DatabaseServer {

  /** The JDBC URL of a database in which the tests may create schemas, extensions and roles. */
  String url();

  /** What the server has logged, if it can be read. */
  default Optional<ServerLog> log() {
    return Optional.empty();
  }

  /** The server that the system properties ask for. */
  static DatabaseServer running() {
    return Holder.SERVER;
  }

  private static DatabaseServer start() {
    String url = System.getProperty("graphsert.test.url", "");
    if (!url.isEmpty()) {
      return () -> url;
    }
    String kind = System.getProperty("graphsert.test.database", "");
    return switch (kind) {
      case "", "embedded" -> new EmbeddedServer();
      case "testcontainers" -> new ContainerServer();
      default ->
          throw new IllegalArgumentException(
              "graphsert.test.database is " + kind + ": use embedded or testcontainers.");
    };
  }

  /** Starts the server on first use. */
  final class Holder {
    private static final DatabaseServer SERVER = start();

    private Holder() {}
  }
}
