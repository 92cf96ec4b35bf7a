package dev.graphsert.processor.model;

/** The kinds of values, each with the method of {@code RowWriter} that takes it. */
public enum ValueKind {
  BOOLEAN("writeBoolean"),
  BYTE("writeByte"),
  SHORT("writeShort"),
  INT("writeInt"),
  LONG("writeLong"),
  FLOAT("writeFloat"),
  DOUBLE("writeDouble"),
  CHAR("writeChar"),
  STRING("writeString"),
  BIG_DECIMAL("writeBigDecimal"),
  BIG_INTEGER("writeBigInteger"),
  UUID("writeUuid"),
  BYTES("writeBytes"),
  ENUM("writeEnum"),
  LOCAL_DATE("writeLocalDate"),
  LOCAL_TIME("writeLocalTime"),
  OFFSET_TIME("writeOffsetTime"),
  LOCAL_DATE_TIME("writeLocalDateTime"),
  OFFSET_DATE_TIME("writeOffsetDateTime"),
  INSTANT("writeInstant"),
  /** What has no method of its own: arrays, ranges and the like. */
  OBJECT("writeObject");

  private final String writeMethod;

  ValueKind(String writeMethod) {
    this.writeMethod = writeMethod;
  }

  /**
   * The method that writes a value of this kind.
   *
   * @return a method of {@code RowWriter}
   */
  public String writeMethod() {
    return writeMethod;
  }

  /**
   * Whether a sequence can number entities with ids of this kind.
   *
   * @return true for whole numbers of 16 bits and more
   */
  public boolean takesSequence() {
    return this == SHORT || this == INT || this == LONG;
  }

  /**
   * Whether an id can be of this kind.
   *
   * @return true for what a sequence numbers, UUID and text
   */
  public boolean canBeId() {
    return takesSequence() || this == UUID || this == STRING;
  }

  /**
   * Whether an id of several parts can have one of this kind.
   *
   * @return true for what can be compared exactly
   */
  public boolean canBePartOfId() {
    return this != OBJECT && this != BYTES && this != FLOAT && this != DOUBLE;
  }
}
