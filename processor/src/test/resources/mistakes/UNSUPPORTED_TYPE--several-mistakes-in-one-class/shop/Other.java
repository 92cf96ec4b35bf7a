package shop;
import dev.graphsert.*;
@BatchEntity
class Other { //! shop.Other has no id: no mapped member is named id and none is annotated with @Id. The id is needed to number its rows and to refer to them. Annotate the member that holds the primary key.
  @Reference String text; //! Other.text is annotated with @Reference, but its type is java.lang.String, which is no @BatchEntity. Annotate that class, or name the column with @Column.
  private class Inner {}
  @BatchEntity
  private class Third { //! shop.Other.Third cannot be a @BatchEntity: an inner class holds on to an instance of its outer class. Declare it static. //! shop.Other.Third cannot be a @BatchEntity: it is private, or inside a private class, so that its insert plan cannot see it. Leave private away. //! shop.Other.Third has no id: no mapped member is named id and none is annotated with @Id. The id is needed to number its rows and to refer to them. Annotate the member that holds the primary key.
    Object any; //! Third.any cannot be a column: its type is java.lang.Object. Supported are the primitive types and their wrappers, String, BigDecimal, BigInteger, UUID, byte[], enums, LocalDate, LocalTime, OffsetTime, LocalDateTime, OffsetDateTime, Instant, Duration, Period, InetAddress, Map<String, String> and dev.graphsert.Range; arrays of these; records, and classes with @Embedded, of these; and @BatchEntity classes as references. Use one of them, or exclude the member with @Transient.
  }
}
