package dev.graphsert.benchmarks.workload;

import dev.graphsert.benchmarks.model.ChainTypes;
import dev.graphsert.benchmarks.model.Node;
import dev.graphsert.benchmarks.model.StarTypes;
import dev.graphsert.benchmarks.table.Column;
import dev.graphsert.benchmarks.table.ColumnType;
import dev.graphsert.benchmarks.table.Table;
import dev.graphsert.benchmarks.table.TableCheck;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Ten types: in a chain each with a foreign key to the one before, or in a star with one to the
 * first.
 */
final class NodesWorkload implements Workload<Nodes> {

  private final String shape;
  private final List<Function<@Nullable Node, Node>> types;
  private final int count;

  private NodesWorkload(String shape, List<Function<@Nullable Node, Node>> types, int rowsOfType) {
    this.shape = shape;
    this.types = types;
    this.count = rowsOfType;
  }

  static NodesWorkload chain(int rowsOfType) {
    return new NodesWorkload("chain", ChainTypes.ALL, rowsOfType);
  }

  static NodesWorkload star(int rowsOfType) {
    return new NodesWorkload("star", StarTypes.ALL, rowsOfType);
  }

  @Override
  public String name() {
    return shape + "-" + types.size() + "x" + count;
  }

  @Override
  public String family() {
    return shape + "s of ten types";
  }

  @Override
  public int rows() {
    return types.size() * count;
  }

  @Override
  public Class<Nodes> dataType() {
    return Nodes.class;
  }

  @Override
  public Nodes newData() {
    return newData(count);
  }

  @Override
  public Nodes newSample() {
    return newData(Math.min(count, 20));
  }

  private Nodes newData(int rowsOfType) {
    List<List<Node>> made = new ArrayList<>();
    List<Node> roots = new ArrayList<>();
    for (int type = 0; type < types.size(); type++) {
      List<Node> rows = new ArrayList<>(rowsOfType);
      for (int place = 0; place < rowsOfType; place++) {
        Node row = types.get(type).apply(type == 0 ? null : made.get(target(type)).get(place));
        row.place = place;
        rows.add(row);
      }
      made.add(rows);
      if (type > 0 && (isStar() || type == types.size() - 1)) {
        roots.addAll(rows);
      }
    }
    return new Nodes(made, roots);
  }

  private boolean isStar() {
    return shape.equals("star");
  }

  private int target(int type) {
    return isStar() ? 0 : Math.max(0, type - 1);
  }

  @Override
  public List<Table<Nodes, ?>> layout() {
    List<Table<Nodes, ?>> tables = new ArrayList<>();
    for (int type = 0; type < types.size(); type++) {
      tables.add(table(type));
    }
    return tables;
  }

  private Table<Nodes, Node> table(int type) {
    List<Column> columns = new ArrayList<>(List.of(Column.of("place", ColumnType.INT)));
    if (type > 0) {
      columns.add(Column.reference("target_id", target(type)));
    }
    return new Table<>(
        shape + "_" + type,
        columns,
        nodes -> nodes.types().get(type),
        (row, values) -> {
          values.addInt(row.place);
          Node target = row.target();
          if (target != null) {
            values.addReference(target.id, target.place);
          }
        },
        row -> row.id,
        (row, id) -> row.id = id);
  }

  @Override
  public String tables() {
    return layout().stream().map(Table::name).collect(Collectors.joining(", "));
  }

  @Override
  public void check(Connection connection, Nodes stored) throws SQLException {
    TableCheck.check(connection, layout(), stored);
  }
}
