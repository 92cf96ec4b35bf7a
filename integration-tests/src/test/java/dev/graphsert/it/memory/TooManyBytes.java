package dev.graphsert.it.memory;

import dev.graphsert.Graphsert;
import dev.graphsert.GraphsertException;
import dev.graphsert.Session;
import dev.graphsert.Strategy;
import dev.graphsert.it.memory.LargeValue.Blob;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** A program that inserts rows whose values come to more than a message can hold. */
public final class TooManyBytes {

  private static final int ROWS = 6;
  private static final int MEGABYTES = 200;

  private TooManyBytes() {}

  /**
   * Inserts, and says what came of it.
   *
   * @param arguments the database's URL, and the strategy
   */
  public static void main(String[] arguments) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(arguments[0]);
    Graphsert graphsert =
        Graphsert.builder(source).strategy(Strategy.valueOf(arguments[1])).build();
    byte[] shared = new byte[MEGABYTES << 20];
    List<Blob> blobs = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      blobs.add(new Blob(shared));
    }
    try (Session session = graphsert.openSession()) {
      session.addAll(blobs);
      System.out.println(session.commit());
    } catch (GraphsertException refused) {
      System.out.println(refused.outcome() + ": " + refused.getMessage());
    }
    System.out.println(blobs.stream().filter(blob -> blob.id != null).count() + " ids");
    graphsert.insertAll(List.of(new Blob(new byte[1])));
  }
}
