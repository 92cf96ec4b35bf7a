package dev.graphsert.it.fault;

import dev.graphsert.it.database.DriverSocketFactory;
import java.net.Socket;

/** Makes the sockets of a {@link CutLine}. */
public final class CutSocketFactory extends DriverSocketFactory {

  private final CutLine line;

  /**
   * Called by the driver.
   *
   * @param line the line's name
   */
  public CutSocketFactory(String line) {
    this.line = CutLine.named(line);
  }

  @Override
  public Socket createSocket() {
    return line.newSocket();
  }
}
