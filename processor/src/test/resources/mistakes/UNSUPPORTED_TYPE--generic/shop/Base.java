package shop;
class Base<T> {
  Long id;
  T value; //! Item.value cannot be a column: its type is java.lang.Object. Supported are the primitive types and their wrappers, String, BigDecimal, BigInteger, UUID, byte[], enums, LocalDate, LocalTime, OffsetTime, LocalDateTime, OffsetDateTime, Instant, Duration, Period, InetAddress, Map<String, String> and dev.graphsert.Range; arrays of these; records, and classes with @Embedded, of these; and @BatchEntity classes as references. Use one of them, or exclude the member with @Transient.
}
