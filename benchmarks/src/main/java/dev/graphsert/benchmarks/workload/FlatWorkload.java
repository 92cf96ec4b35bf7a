package dev.graphsert.benchmarks.workload;

import dev.graphsert.benchmarks.model.FlatRow;
import dev.graphsert.benchmarks.table.Column;
import dev.graphsert.benchmarks.table.ColumnType;
import dev.graphsert.benchmarks.table.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Rows of one table, without foreign keys. */
final class FlatWorkload implements Workload<FlatRows> {

  /** What the other two columns take. */
  private static final int BYTES_BESIDE_NAME = Long.BYTES + Integer.BYTES;

  private static final String SUMS =
      "select count(*), "
          + Checksum.sumOfTexts("name")
          + ", "
          + Checksum.sumOfPairs("id", "value")
          + " from flat_row";

  private final int rows;
  private final int bytesPerRow;
  private final Texts names;

  FlatWorkload(int rows, int bytesPerRow) {
    this.rows = rows;
    this.bytesPerRow = bytesPerRow;
    this.names = new Texts(bytesPerRow - BYTES_BESIDE_NAME);
  }

  @Override
  public String name() {
    return "flat-" + rows + "x" + bytesPerRow;
  }

  @Override
  public String family() {
    return "flat rows of " + bytesPerRow + " bytes";
  }

  @Override
  public int rows() {
    return rows;
  }

  @Override
  public Class<FlatRows> dataType() {
    return FlatRows.class;
  }

  @Override
  public FlatRows newData() {
    return newRows(rows);
  }

  @Override
  public FlatRows newSample() {
    return newRows(Math.min(rows, 100));
  }

  private FlatRows newRows(int count) {
    List<FlatRow> made = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      made.add(new FlatRow(names.get(i), i));
    }
    return new FlatRows(made);
  }

  @Override
  public List<Table<FlatRows, ?>> layout() {
    return List.of(
        new Table<FlatRows, FlatRow>(
            "flat_row",
            List.of(Column.of("name", ColumnType.TEXT), Column.of("value", ColumnType.INT)),
            FlatRows::rows,
            (row, values) -> {
              values.addText(row.name);
              values.addInt(row.value);
            },
            row -> row.id,
            (row, id) -> row.id = id));
  }

  @Override
  public String tables() {
    return "flat_row";
  }

  @Override
  public void check(Connection connection, FlatRows stored) throws SQLException {
    long texts = 0;
    long pairs = 0;
    for (FlatRow row : stored.rows()) {
      texts += Checksum.ofText(row.name);
      pairs += Checksum.ofPair(row.id, row.value);
    }
    Checksum.compare(connection, SUMS, stored.rows().size(), texts, pairs);
  }
}
