package shop;

import dev.graphsert.BatchEntity;
import java.math.BigDecimal;
import java.time.DayOfWeek;

@BatchEntity
class EverythingPrivate {
  private Long id;
  private boolean primitiveBoolean;
  private byte primitiveByte;
  private char primitiveChar;
  private Character boxedCharacter;
  private String string;
  private BigDecimal bigDecimal;
  private byte[] bytes;
  private DayOfWeek dayOfWeek;
}
