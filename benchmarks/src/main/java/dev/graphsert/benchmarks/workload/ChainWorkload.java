package dev.graphsert.benchmarks.workload;

import dev.graphsert.benchmarks.database.Schema;
import dev.graphsert.benchmarks.model.Link;
import dev.graphsert.benchmarks.model.LinkTypes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Many tables with few rows each, every one with a foreign key to the one before. */
final class ChainWorkload implements Workload<Chain> {

  private final int rowsOfType;

  ChainWorkload(int rowsOfType) {
    this.rowsOfType = rowsOfType;
  }

  @Override
  public String name() {
    return "chain-" + Schema.LINKS + "x" + rowsOfType;
  }

  @Override
  public String family() {
    return "chains of " + Schema.LINKS + " types";
  }

  @Override
  public int rows() {
    return Schema.LINKS * rowsOfType;
  }

  @Override
  public Class<Chain> dataType() {
    return Chain.class;
  }

  @Override
  public Chain newData() {
    List<List<Link<?>>> types = new ArrayList<>();
    List<Link<?>> before = List.of();
    for (Supplier<? extends Link<?>> type : LinkTypes.ALL) {
      List<Link<?>> made = new ArrayList<>(rowsOfType);
      for (int i = 0; i < rowsOfType; i++) {
        made.add(newLink(type.get(), i, before));
      }
      types.add(made);
      before = made;
    }
    return new Chain(types);
  }

  @SuppressWarnings("unchecked") // the rows before are of the type before
  private static <P> Link<P> newLink(Link<P> link, int place, List<Link<?>> before) {
    link.place = place;
    if (!before.isEmpty()) {
      link.previous = (P) before.get(place);
    }
    return link;
  }

  @Override
  public Chain newSample() {
    return newData();
  }

  @Override
  public String tables() {
    return Schema.links();
  }

  @Override
  public void check(Connection connection, Chain stored) throws SQLException {
    List<Link<?>> before = List.of();
    for (int type = 0; type < Schema.LINKS; type++) {
      long ids = 0;
      long references = 0;
      for (Link<?> link : stored.types().get(type)) {
        ids += Checksum.ofPair(link.id, link.place);
        references += before.isEmpty() ? 0 : Checksum.ofPair(before.get(link.place).id, link.place);
      }
      Checksum.compare(
          connection,
          String.format(
              "select count(*), %s, %s from %s",
              Checksum.sumOfPairs("id", "place"),
              Checksum.sumOfPairs("previous_id", "place"),
              Schema.link(type)),
          stored.rowsOfType(),
          ids,
          references);
      before = stored.types().get(type);
    }
  }
}
