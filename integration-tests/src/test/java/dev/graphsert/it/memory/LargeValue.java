package dev.graphsert.it.memory;

import dev.graphsert.BatchEntity;
import dev.graphsert.Graphsert;
import dev.graphsert.Session;
import dev.graphsert.Strategy;
import java.util.Arrays;
import org.postgresql.ds.PGSimpleDataSource;

/** A program that inserts one value of hundreds of megabytes, and rows around it. */
public final class LargeValue {

  private LargeValue() {}

  /**
   * Inserts.
   *
   * @param arguments the database's URL, the strategy, and the size of the value in MB
   */
  public static void main(String[] arguments) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(arguments[0]);
    Graphsert graphsert =
        Graphsert.builder(source).strategy(Strategy.valueOf(arguments[1])).build();
    byte[] value = new byte[Integer.parseInt(arguments[2]) << 20];
    Arrays.fill(value, (byte) 7);
    try (Session session = graphsert.openSession()) {
      session.add(new Blob(new byte[] {1}));
      session.add(new Blob(value));
      session.add(new Blob(new byte[] {2}));
      System.out.println(session.commit().rows() + " rows");
    }
  }

  @BatchEntity
  static final class Blob {
    Long id;
    byte[] bytes;

    Blob(byte[] bytes) {
      this.bytes = bytes;
    }
  }
}
