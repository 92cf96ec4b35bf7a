package dev.graphsert.benchmarks.model;

import dev.graphsert.BatchEntity;
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
@BatchEntity
@Entity
@Table(name = "wide_row")
public class WideRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public long id;

  public long count1;
  public long count2;
  public long count3;
  public int number1;
  public int number2;
  public int number3;
  public double ratio1;
  public double ratio2;
  public double ratio3;
  public boolean flag1;
  public boolean flag2;
  public boolean flag3;
  public String text1 = "";
  public String text2 = "";
  public String text3 = "";
  public BigDecimal amount1 = BigDecimal.ZERO;
  public BigDecimal amount2 = BigDecimal.ZERO;
  public BigDecimal amount3 = BigDecimal.ZERO;
  public UUID key1 = new UUID(0, 0);
  public UUID key2 = new UUID(0, 0);
  public UUID key3 = new UUID(0, 0);
  public LocalDate day1 = LocalDate.EPOCH;
  public LocalDate day2 = LocalDate.EPOCH;
  public LocalDate day3 = LocalDate.EPOCH;
  public Instant moment1 = Instant.EPOCH;
  public Instant moment2 = Instant.EPOCH;
  public Instant moment3 = Instant.EPOCH;
  public byte[] bytes1 = {};
  public byte[] bytes2 = {};
  public byte[] bytes3 = {};
}
