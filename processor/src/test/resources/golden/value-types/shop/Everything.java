package shop;

import dev.graphsert.BatchEntity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

@BatchEntity
class Everything {
  Long id;
  boolean primitiveBoolean;
  byte primitiveByte;
  short primitiveShort;
  int primitiveInt;
  long primitiveLong;
  float primitiveFloat;
  double primitiveDouble;
  char primitiveChar;
  Boolean boxedBoolean;
  Byte boxedByte;
  Short boxedShort;
  Integer boxedInteger;
  Long boxedLong;
  Float boxedFloat;
  Double boxedDouble;
  Character boxedCharacter;
  String string;
  BigDecimal bigDecimal;
  BigInteger bigInteger;
  UUID uuid;
  byte[] bytes;
  DayOfWeek dayOfWeek;
  LocalDate localDate;
  LocalTime localTime;
  LocalDateTime localDateTime;
  OffsetDateTime offsetDateTime;
  Instant instant;
}
