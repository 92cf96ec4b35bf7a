package shop;
import dev.graphsert.*;
@BatchEntity
class Item {
  @Id Long one;
  @Id(sequence = "s") Long two; //! Item.two cannot be generated: it is a part of the id of shop.Item, and only an id of a single member can be. Set it before adding, and leave generation and sequence away.
  Object any; //! Item.any cannot be a column: its type is java.lang.Object. Supported are the primitive types and their wrappers, String, BigDecimal, BigInteger, UUID, byte[], enums, LocalDate, LocalTime, OffsetTime, LocalDateTime, OffsetDateTime, Instant, Duration, Period, InetAddress, Map<String, String> and dev.graphsert.Range; arrays of these; records, and classes with @Embedded, of these; and @BatchEntity classes as references. Use one of them, or exclude the member with @Transient.
  @Embedded String embedded; //! Item.embedded is annotated with @Embedded, but its type is java.lang.String, which is no class of several values. Leave @Embedded away.
  @Column(name = "one") String again; //! Item.again is mapped to column "one", to which Item.one is mapped already. Name another column in @Column(name), or exclude one of them with @Transient.
}
