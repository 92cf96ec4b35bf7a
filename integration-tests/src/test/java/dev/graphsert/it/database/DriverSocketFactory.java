package dev.graphsert.it.database;

import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** Makes the driver's sockets, which it connects itself. */
public abstract class DriverSocketFactory extends SocketFactory {

  @Override
  public abstract Socket createSocket();

  @Override
  public final Socket createSocket(String host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public final Socket createSocket(String host, int port, InetAddress local, int localPort) {
    throw new UnsupportedOperationException();
  }

  @Override
  public final Socket createSocket(InetAddress host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public final Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
    throw new UnsupportedOperationException();
  }
}
