package dev.graphsert.benchmarks.workload;

import dev.graphsert.benchmarks.model.Customer;
import dev.graphsert.benchmarks.table.Column;
import dev.graphsert.benchmarks.table.ColumnType;
import dev.graphsert.benchmarks.table.Table;
import dev.graphsert.benchmarks.table.TableCheck;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The workload of sqlalchemy_batch_inserts, and of SQLAlchemy before it: one table, two short
 * texts.
 */
final class SeedWorkload implements Workload<Customers> {

  private final int count;

  SeedWorkload(int count) {
    this.count = count;
  }

  @Override
  public String name() {
    return "seed-" + count;
  }

  @Override
  public String family() {
    return "the seed workload";
  }

  @Override
  public int rows() {
    return count;
  }

  @Override
  public Class<Customers> dataType() {
    return Customers.class;
  }

  @Override
  public Customers newData() {
    return newData(count);
  }

  @Override
  public Customers newSample() {
    return newData(Math.min(count, 100));
  }

  private static Customers newData(int size) {
    List<Customer> made = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      made.add(new Customer("customer name " + i, "customer description " + i));
    }
    return new Customers(made);
  }

  @Override
  public List<Table<Customers, ?>> layout() {
    return List.of(
        new Table<Customers, Customer>(
            "customer",
            List.of(Column.of("name", ColumnType.TEXT), Column.of("description", ColumnType.TEXT)),
            Customers::rows,
            (row, values) -> {
              values.addText(row.name);
              values.addText(row.description);
            },
            row -> row.id,
            (row, id) -> row.id = id));
  }

  @Override
  public String tables() {
    return "customer";
  }

  @Override
  public void check(Connection connection, Customers stored) throws SQLException {
    TableCheck.check(connection, layout(), stored);
  }
}
