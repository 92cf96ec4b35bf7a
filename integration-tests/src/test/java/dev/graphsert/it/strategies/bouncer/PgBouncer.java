package dev.graphsert.it.strategies.bouncer;

import dev.graphsert.it.database.TestSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.postgresql.ds.PGSimpleDataSource;

/** A running PgBouncer with two server sessions, in front of a schema. */
final class PgBouncer implements AutoCloseable {

  static final int SERVER_SESSIONS = 2;

  private final PgBouncerProgram program;
  private final Path log;
  private final int port;
  private final Process process;

  /**
   * Starts it.
   *
   * @param program the program
   * @param schema where its sessions lead
   * @param folder for its files
   * @param preparesStatements whether it keeps track of prepared statements
   */
  PgBouncer(PgBouncerProgram program, TestSchema schema, Path folder, boolean preparesStatements)
      throws IOException, InterruptedException {
    this.program = program;
    log = folder.resolve("log");
    port = freePort();
    Path settings = folder.resolve("pgbouncer.ini");
    Files.writeString(settings, settings(schema, preparesStatements));
    process = start(settings);
    awaitListening();
  }

  /** A data source whose connections lead through it. */
  PGSimpleDataSource dataSource() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {"127.0.0.1"});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName("it");
    source.setUser("anybody");
    return source;
  }

  private String settings(TestSchema schema, boolean preparesStatements) {
    PGSimpleDataSource server = schema.dataSource();
    List<String> lines = new ArrayList<>();
    lines.add("[databases]");
    lines.add(
        String.format(
            "it = host=%s port=%d dbname=%s user=%s %s pool_size=%d"
                + " connect_query='set search_path to %s'",
            addressOf(server.getServerNames()[0]),
            server.getPortNumbers()[0] == 0 ? 5432 : server.getPortNumbers()[0],
            server.getDatabaseName(),
            server.getUser(),
            server.getPassword() == null ? "" : "password=" + server.getPassword(),
            SERVER_SESSIONS,
            schema.name()));
    lines.add("[pgbouncer]");
    lines.add("listen_addr = 127.0.0.1");
    lines.add("listen_port = " + port);
    lines.add("unix_socket_dir =");
    lines.add("auth_type = any");
    lines.add("pool_mode = transaction");
    lines.add("ignore_startup_parameters = extra_float_digits");
    if (program.canPrepareStatements()) {
      lines.add("max_prepared_statements = " + (preparesStatements ? 200 : 0));
    }
    return String.join("\n", lines) + "\n";
  }

  /** Newer versions ask for localhost's IPv6 address first, and wait when nobody is there. */
  private static String addressOf(String server) {
    return server.isEmpty() || server.equals("localhost") ? "127.0.0.1" : server;
  }

  private Process start(Path settings) throws IOException {
    return new ProcessBuilder(program.command(settings))
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  private void awaitListening() throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (true) {
      try {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        return;
      } catch (IOException notYet) {
        if (!process.isAlive() || System.nanoTime() > end) {
          throw new AssertionError("PgBouncer does not start: " + log(), notYet);
        }
        Thread.sleep(20);
      }
    }
  }

  /** What it has to say. */
  String log() {
    try {
      return Files.readString(log, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
