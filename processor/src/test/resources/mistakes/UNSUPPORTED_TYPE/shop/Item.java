package shop;
import dev.graphsert.*;
import java.io.Serializable;
import java.time.*;
import java.util.*;
@BatchEntity
class Item {
  Long id;
  Object any; //! Item.any cannot be a column: its type is java.lang.Object. Supported are the primitive types and their wrappers, String, BigDecimal, BigInteger, UUID, byte[], enums, LocalDate, LocalTime, LocalDateTime, OffsetDateTime and Instant; records of these; and @BatchEntity classes as references. Use one of them, or exclude the member with @Transient.
  Serializable face; //! Item.face cannot be a column: its type is java.io.Serializable. Supported are the primitive types and their wrappers, String, BigDecimal, BigInteger, UUID, byte[], enums, LocalDate, LocalTime, LocalDateTime, OffsetDateTime and Instant; records of these; and @BatchEntity classes as references. Use one of them, or exclude the member with @Transient.
  int[] numbers; //! Item.numbers cannot be a column: its type is int[]. Supported are the primitive types and their wrappers, String, BigDecimal, BigInteger, UUID, byte[], enums, LocalDate, LocalTime, LocalDateTime, OffsetDateTime and Instant; records of these; and @BatchEntity classes as references. Use one of them, or exclude the member with @Transient.
  byte[][] pages; //! Item.pages cannot be a column: its type is byte[][]. Supported are the primitive types and their wrappers, String, BigDecimal, BigInteger, UUID, byte[], enums, LocalDate, LocalTime, LocalDateTime, OffsetDateTime and Instant; records of these; and @BatchEntity classes as references. Use one of them, or exclude the member with @Transient.
  Optional<String> maybe; //! Item.maybe cannot be a column: its type is java.util.Optional<java.lang.String>. Supported are the primitive types and their wrappers, String, BigDecimal, BigInteger, UUID, byte[], enums, LocalDate, LocalTime, LocalDateTime, OffsetDateTime and Instant; records of these; and @BatchEntity classes as references. Use one of them, or exclude the member with @Transient.
  Map<String, String> map; //! Item.map cannot be a column: its type is java.util.Map<java.lang.String, java.lang.String>. Supported are the primitive types and their wrappers, String, BigDecimal, BigInteger, UUID, byte[], enums, LocalDate, LocalTime, LocalDateTime, OffsetDateTime and Instant; records of these; and @BatchEntity classes as references. Use one of them, or exclude the member with @Transient.
  Plain plain; //! Item.plain cannot be a column: its type is shop.Item.Plain. Supported are the primitive types and their wrappers, String, BigDecimal, BigInteger, UUID, byte[], enums, LocalDate, LocalTime, LocalDateTime, OffsetDateTime and Instant; records of these; and @BatchEntity classes as references. Use one of them, or exclude the member with @Transient.
  Class<?> type; //! Item.type cannot be a column: its type is java.lang.Class<?>. Supported are the primitive types and their wrappers, String, BigDecimal, BigInteger, UUID, byte[], enums, LocalDate, LocalTime, LocalDateTime, OffsetDateTime and Instant; records of these; and @BatchEntity classes as references. Use one of them, or exclude the member with @Transient.
  Duration duration; //! Item.duration cannot be a column: its type is java.time.Duration. Supported are the primitive types and their wrappers, String, BigDecimal, BigInteger, UUID, byte[], enums, LocalDate, LocalTime, LocalDateTime, OffsetDateTime and Instant; records of these; and @BatchEntity classes as references. Use one of them, or exclude the member with @Transient.
  Enum<?> choice; //! Item.choice cannot be a column: its type is java.lang.Enum<?>. Supported are the primitive types and their wrappers, String, BigDecimal, BigInteger, UUID, byte[], enums, LocalDate, LocalTime, LocalDateTime, OffsetDateTime and Instant; records of these; and @BatchEntity classes as references. Use one of them, or exclude the member with @Transient.
  private Runnable hidden; //! Item.hidden cannot be a column: its type is java.lang.Runnable. Supported are the primitive types and their wrappers, String, BigDecimal, BigInteger, UUID, byte[], enums, LocalDate, LocalTime, LocalDateTime, OffsetDateTime and Instant; records of these; and @BatchEntity classes as references. Use one of them, or exclude the member with @Transient.

  static class Plain {}
}
