package dev.graphsert.benchmarks.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the values of one row as objects. */
public final class ObjectValues implements Values {

  private final List<@Nullable Object> objects = new ArrayList<>();

  /** The values so far. */
  public List<@Nullable Object> objects() {
    return objects;
  }

  @Override
  public void addLong(long value) {
    objects.add(value);
  }

  @Override
  public void addInt(int value) {
    objects.add(value);
  }

  @Override
  public void addDouble(double value) {
    objects.add(value);
  }

  @Override
  public void addBoolean(boolean value) {
    objects.add(value);
  }

  @Override
  public void addText(String value) {
    objects.add(value);
  }

  @Override
  public void addDecimal(BigDecimal value) {
    objects.add(value);
  }

  @Override
  public void addUuid(UUID value) {
    objects.add(value);
  }

  @Override
  public void addDate(LocalDate value) {
    objects.add(value);
  }

  @Override
  public void addInstant(Instant value) {
    objects.add(value);
  }

  @Override
  public void addBytes(byte[] value) {
    objects.add(value);
  }

  @Override
  public void addReference(long id, int place) {
    objects.add(id);
  }

  @Override
  public void addNoReference() {
    objects.add(null);
  }
}
