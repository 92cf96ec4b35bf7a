package dev.graphsert.it.database;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

/** Makes sockets that tell a {@link TurnCounter} when they read and write. */
public final class CountingSocketFactory extends DriverSocketFactory {

  private final TurnCounter counter;

  /**
   * Called by the driver.
   *
   * @param counter the counter's name
   */
  public CountingSocketFactory(String counter) {
    this.counter = TurnCounter.named(counter);
  }

  @Override
  public Socket createSocket() {
    return new CountingSocket(counter);
  }

  private static final class CountingSocket extends Socket {

    private final TurnCounter counter;

    CountingSocket(TurnCounter counter) {
      this.counter = counter;
    }

    @Override
    public InputStream getInputStream() throws IOException {
      return new FilterInputStream(super.getInputStream()) {
        @Override
        public int read() throws IOException {
          counter.reads();
          return super.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
          counter.reads();
          return super.read(bytes, offset, length);
        }
      };
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
      return new FilterOutputStream(super.getOutputStream()) {
        @Override
        public void write(int value) throws IOException {
          counter.writes();
          out.write(value);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
          counter.writes();
          out.write(bytes, offset, length);
        }
      };
    }
  }
}
