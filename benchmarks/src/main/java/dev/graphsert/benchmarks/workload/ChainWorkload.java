package dev.graphsert.benchmarks.workload;

import dev.graphsert.benchmarks.database.Schema;
import dev.graphsert.benchmarks.model.Link;
import dev.graphsert.benchmarks.model.LinkTypes;
import dev.graphsert.benchmarks.table.Column;
import dev.graphsert.benchmarks.table.ColumnType;
import dev.graphsert.benchmarks.table.Table;
import dev.graphsert.benchmarks.table.TableCheck;
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
  public List<Table<Chain, ?>> layout() {
    List<Table<Chain, ?>> tables = new ArrayList<>();
    for (int i = 0; i < Schema.LINKS; i++) {
      tables.add(table(i));
    }
    return tables;
  }

  private static Table<Chain, Link<?>> table(int type) {
    return new Table<>(
        Schema.link(type),
        List.of(
            Column.of("place", ColumnType.INT),
            Column.reference("previous_id", Math.max(0, type - 1))),
        chain -> chain.types().get(type),
        (row, values) -> {
          values.addInt(row.place);
          if (row.previous instanceof Link<?> previous) {
            values.addReference(previous.id, previous.place);
          } else {
            values.addNoReference();
          }
        },
        row -> row.id,
        (row, id) -> row.id = id);
  }

  @Override
  public String tables() {
    return Schema.links();
  }

  @Override
  public void check(Connection connection, Chain stored) throws SQLException {
    TableCheck.check(connection, layout(), stored);
  }
}
