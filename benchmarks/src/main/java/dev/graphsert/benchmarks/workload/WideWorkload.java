package dev.graphsert.benchmarks.workload;

import dev.graphsert.benchmarks.model.WideRow;
import dev.graphsert.benchmarks.table.Column;
import dev.graphsert.benchmarks.table.ColumnType;
import dev.graphsert.benchmarks.table.Table;
import dev.graphsert.benchmarks.table.TableCheck;
import dev.graphsert.benchmarks.table.Values;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Rows of thirty columns of ten types. */
final class WideWorkload implements Workload<WideRows> {

  private static final int NUMBERS = 1_000;

  private final int count;
  private final Texts texts = new Texts(12);

  WideWorkload(int count) {
    this.count = count;
  }

  @Override
  public String name() {
    return "wide-" + count;
  }

  @Override
  public String family() {
    return "wide rows";
  }

  @Override
  public int rows() {
    return count;
  }

  @Override
  public Class<WideRows> dataType() {
    return WideRows.class;
  }

  @Override
  public WideRows newData() {
    return newData(count);
  }

  @Override
  public WideRows newSample() {
    return newData(Math.min(count, 20));
  }

  private WideRows newData(int size) {
    Random random = new Random(1);
    List<WideRow> made = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      made.add(newRow(i, random));
    }
    return new WideRows(made);
  }

  private WideRow newRow(int i, Random random) {
    WideRow row = new WideRow();
    row.count1 = i;
    row.count2 = random.nextLong();
    row.count3 = -i;
    row.number1 = i;
    row.number2 = random.nextInt();
    row.number3 = i % NUMBERS;
    row.ratio1 = random.nextDouble();
    row.ratio2 = i / 3.0;
    row.ratio3 = -i;
    row.flag1 = i % 2 == 0;
    row.flag2 = i % 3 == 0;
    row.flag3 = random.nextBoolean();
    row.text1 = texts.get(i);
    row.text2 = texts.get(i + 1);
    row.text3 = texts.get(i + 2);
    row.amount1 = BigDecimal.valueOf(i, 2);
    row.amount2 = BigDecimal.valueOf(-random.nextInt(NUMBERS), 2);
    row.amount3 = BigDecimal.valueOf(random.nextInt(), 2);
    row.key1 = new UUID(i, random.nextLong());
    row.key2 = new UUID(random.nextLong(), i);
    row.key3 = new UUID(random.nextLong(), random.nextLong());
    row.day1 = LocalDate.of(1970, 1, 1).plusDays(i % NUMBERS);
    row.day2 = LocalDate.of(2026, 1, 1).plusDays(i % NUMBERS);
    row.day3 = LocalDate.of(2000, 2, 29);
    row.moment1 = Instant.ofEpochSecond(i);
    row.moment2 = Instant.ofEpochMilli(1_700_000_000_123L + i);
    row.moment3 = Instant.ofEpochSecond(1_800_000_000L, 1_000L * (i % NUMBERS));
    row.bytes1 = texts.get(i).getBytes(StandardCharsets.UTF_8);
    row.bytes2 = new byte[] {(byte) i};
    row.bytes3 = new byte[8];
    return row;
  }

  @Override
  public List<Table<WideRows, ?>> layout() {
    return List.of(
        new Table<WideRows, WideRow>(
            "wide_row",
            List.of(
                Column.of("count1", ColumnType.LONG),
                Column.of("count2", ColumnType.LONG),
                Column.of("count3", ColumnType.LONG),
                Column.of("number1", ColumnType.INT),
                Column.of("number2", ColumnType.INT),
                Column.of("number3", ColumnType.INT),
                Column.of("ratio1", ColumnType.DOUBLE),
                Column.of("ratio2", ColumnType.DOUBLE),
                Column.of("ratio3", ColumnType.DOUBLE),
                Column.of("flag1", ColumnType.BOOLEAN),
                Column.of("flag2", ColumnType.BOOLEAN),
                Column.of("flag3", ColumnType.BOOLEAN),
                Column.of("text1", ColumnType.TEXT),
                Column.of("text2", ColumnType.TEXT),
                Column.of("text3", ColumnType.TEXT),
                Column.of("amount1", ColumnType.DECIMAL),
                Column.of("amount2", ColumnType.DECIMAL),
                Column.of("amount3", ColumnType.DECIMAL),
                Column.of("key1", ColumnType.UUID),
                Column.of("key2", ColumnType.UUID),
                Column.of("key3", ColumnType.UUID),
                Column.of("day1", ColumnType.DATE),
                Column.of("day2", ColumnType.DATE),
                Column.of("day3", ColumnType.DATE),
                Column.of("moment1", ColumnType.INSTANT),
                Column.of("moment2", ColumnType.INSTANT),
                Column.of("moment3", ColumnType.INSTANT),
                Column.of("bytes1", ColumnType.BYTES),
                Column.of("bytes2", ColumnType.BYTES),
                Column.of("bytes3", ColumnType.BYTES)),
            WideRows::rows,
            WideWorkload::encode,
            row -> row.id,
            (row, id) -> row.id = id));
  }

  private static void encode(WideRow row, Values values) throws SQLException {
    values.addLong(row.count1);
    values.addLong(row.count2);
    values.addLong(row.count3);
    values.addInt(row.number1);
    values.addInt(row.number2);
    values.addInt(row.number3);
    values.addDouble(row.ratio1);
    values.addDouble(row.ratio2);
    values.addDouble(row.ratio3);
    values.addBoolean(row.flag1);
    values.addBoolean(row.flag2);
    values.addBoolean(row.flag3);
    values.addText(row.text1);
    values.addText(row.text2);
    values.addText(row.text3);
    values.addDecimal(row.amount1);
    values.addDecimal(row.amount2);
    values.addDecimal(row.amount3);
    values.addUuid(row.key1);
    values.addUuid(row.key2);
    values.addUuid(row.key3);
    values.addDate(row.day1);
    values.addDate(row.day2);
    values.addDate(row.day3);
    values.addInstant(row.moment1);
    values.addInstant(row.moment2);
    values.addInstant(row.moment3);
    values.addBytes(row.bytes1);
    values.addBytes(row.bytes2);
    values.addBytes(row.bytes3);
  }

  @Override
  public String tables() {
    return "wide_row";
  }

  @Override
  public void check(Connection connection, WideRows stored) throws SQLException {
    TableCheck.check(connection, layout(), stored);
  }
}
