package dev.graphsert.it.fault;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;

/** A socket that is cut where it is told to be. */
final class CutSocket extends Socket {

  private volatile Cut cut = Cut.nowhere();
  private volatile boolean silent;

  void cutAt(Cut place) {
    cut = place;
  }

  @Override
  public OutputStream getOutputStream() throws IOException {
    return new FilterOutputStream(super.getOutputStream()) {
      @Override
      public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        int passing = (int) Math.min(length, cut.mayBeSent());
        out.write(bytes, offset, passing);
        cut.sends(passing);
        if (passing < length) {
          out.flush();
          endSending();
        }
      }
    };
  }

  private void endSending() throws IOException {
    if (cut.way() == Cut.Way.SILENT) {
      silent = true;
      return;
    }
    close();
    throw new SocketException("cut on the way to the server");
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return new FilterInputStream(super.getInputStream()) {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        if (silent) {
          throw new SocketException("no answer");
        }
        long passing = Math.min(length, cut.mayBeReceived());
        if (passing == 0 && length > 0) {
          CutSocket.this.close();
          return -1;
        }
        int read = super.read(bytes, offset, (int) passing);
        cut.receives(Math.max(0, read));
        return read;
      }
    };
  }

  /** Of a silent line the server hears nothing, nor that it is closed. */
  @Override
  public synchronized void close() throws IOException {
    if (!silent) {
      super.close();
    }
  }

  /** Lets the server hear it. */
  void closeReally() throws IOException {
    super.close();
  }
}
