package dev.graphsert.benchmarks.library.spring;

import dev.graphsert.benchmarks.model.WideRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** Thirty columns beside the id, three of each of ten types. */
@Table("wide_row")
public class SpringWideRow {

  @Id public @Nullable Long id;
  public final long count1;
  public final long count2;
  public final long count3;
  public final int number1;
  public final int number2;
  public final int number3;
  public final double ratio1;
  public final double ratio2;
  public final double ratio3;
  public final boolean flag1;
  public final boolean flag2;
  public final boolean flag3;
  public final String text1;
  public final String text2;
  public final String text3;
  public final BigDecimal amount1;
  public final BigDecimal amount2;
  public final BigDecimal amount3;
  public final UUID key1;
  public final UUID key2;
  public final UUID key3;
  public final LocalDate day1;
  public final LocalDate day2;
  public final LocalDate day3;
  public final Instant moment1;
  public final Instant moment2;
  public final Instant moment3;
  public final byte[] bytes1;
  public final byte[] bytes2;
  public final byte[] bytes3;

  /** Makes a row with the values of another, which is not in the database yet. */
  public SpringWideRow(WideRow row) {
    count1 = row.count1;
    count2 = row.count2;
    count3 = row.count3;
    number1 = row.number1;
    number2 = row.number2;
    number3 = row.number3;
    ratio1 = row.ratio1;
    ratio2 = row.ratio2;
    ratio3 = row.ratio3;
    flag1 = row.flag1;
    flag2 = row.flag2;
    flag3 = row.flag3;
    text1 = row.text1;
    text2 = row.text2;
    text3 = row.text3;
    amount1 = row.amount1;
    amount2 = row.amount2;
    amount3 = row.amount3;
    key1 = row.key1;
    key2 = row.key2;
    key3 = row.key3;
    day1 = row.day1;
    day2 = row.day2;
    day3 = row.day3;
    moment1 = row.moment1;
    moment2 = row.moment2;
    moment3 = row.moment3;
    bytes1 = row.bytes1;
    bytes2 = row.bytes2;
    bytes3 = row.bytes3;
  }
}
