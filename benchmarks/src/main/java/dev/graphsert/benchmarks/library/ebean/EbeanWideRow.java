package dev.graphsert.benchmarks.library.ebean;

import dev.graphsert.benchmarks.model.WideRow;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Thirty columns beside the id, three of each of ten types. */
@Entity
@Table(name = "wide_row")
@SuppressWarnings("UnusedVariable") // Ebean reads them
public class EbeanWideRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  private long count1;
  private long count2;
  private long count3;
  private int number1;
  private int number2;
  private int number3;
  private double ratio1;
  private double ratio2;
  private double ratio3;
  private boolean flag1;
  private boolean flag2;
  private boolean flag3;
  private String text1;
  private String text2;
  private String text3;
  private BigDecimal amount1;
  private BigDecimal amount2;
  private BigDecimal amount3;
  private UUID key1;
  private UUID key2;
  private UUID key3;
  private LocalDate day1;
  private LocalDate day2;
  private LocalDate day3;
  private Instant moment1;
  private Instant moment2;
  private Instant moment3;
  private byte[] bytes1;
  private byte[] bytes2;
  private byte[] bytes3;

  /** Makes a row with the values of another, which is not in the database yet. */
  public EbeanWideRow(WideRow row) {
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

  /** What the database gave it, or 0. */
  public long id() {
    return id;
  }
}
