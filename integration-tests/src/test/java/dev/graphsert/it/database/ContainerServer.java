package dev.graphsert.it.database;

import org.testcontainers.postgresql.PostgreSQLContainer;

/** A server in a container, which ends with this JVM. */
final class ContainerServer implements DatabaseServer {

  @SuppressWarnings("resource") // Testcontainers stops it
  private final PostgreSQLContainer container = new PostgreSQLContainer("postgres:18-alpine");

  ContainerServer() {
    container.start();
  }

  @Override
  public String url() {
    return container.getJdbcUrl()
        + (container.getJdbcUrl().contains("?") ? "&" : "?")
        + "user="
        + container.getUsername()
        + "&password="
        + container.getPassword();
  }
}
