package dev.graphsert.benchmarks.writer;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** A binary COPY in messages of some size. Unless it is ended, closing cancels it. */
final class BinaryCopy implements AutoCloseable {

  private static final int MESSAGE = 64 * 1024;
  private static final byte[] SIGNATURE =
      "PGCOPY\n\377\r\n\0".getBytes(StandardCharsets.ISO_8859_1);

  private final CopyIn copy;
  private final Bytes buffer = new Bytes(2 * MESSAGE);

  BinaryCopy(Connection connection, String table) throws SQLException {
    copy =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy " + table + " from stdin (format binary)");
    buffer.putRaw(SIGNATURE);
    buffer.putInt(0);
    buffer.putInt(0);
  }

  /** Takes the values of all rows. */
  Bytes buffer() {
    return buffer;
  }

  /** Begins a row; takes its values. */
  Bytes row(int columns) throws SQLException {
    if (buffer.size() >= MESSAGE) {
      send();
    }
    buffer.putShort(columns);
    return buffer;
  }

  void end() throws SQLException {
    buffer.putShort(-1);
    send();
    copy.endCopy();
  }

  private void send() throws SQLException {
    copy.writeToCopy(buffer.array(), 0, buffer.size());
    buffer.clear();
  }

  @Override
  public void close() throws SQLException {
    if (copy.isActive()) {
      copy.cancelCopy();
    }
  }
}
