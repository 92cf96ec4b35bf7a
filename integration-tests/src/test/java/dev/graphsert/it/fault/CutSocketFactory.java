package dev.graphsert.it.fault;

import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** Makes the sockets of a {@link CutLine}. */
public final class CutSocketFactory extends SocketFactory {

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

  @Override
  public Socket createSocket(String host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
    throw new UnsupportedOperationException();
  }
}
