package shop;

import dev.graphsert.BatchEntity;
import dev.graphsert.Range;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Map;

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
  private Map<String, String> tags;
  private Range<BigDecimal> range;
  private Range<Long>[] ranges;
  private int[][] matrix;
}
