package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.*;
import java.net.InetAddress;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;

@Entity
@BatchEntity
class Coded {
  static final int UUID_CODE = 3000;
  static final int JSON = 3001;
  static final int INET = 3002;

  @Id
  @JdbcTypeCode(Types.VARCHAR)
  UUID id; //! Coded.id cannot be inserted as @JdbcTypeCode says: With a value of this type Graphsert does not know the code. Change the mapping, or exclude the member with @dev.graphsert.Transient.

  @JdbcTypeCode(JSON) Pair pair; //! Coded.pair cannot be a column: its type is shop.Coded.Pair. Supported are the primitive types and their wrappers, String, BigDecimal, BigInteger, UUID, byte[], enums, LocalDate, LocalTime, OffsetTime, LocalDateTime, OffsetDateTime, Instant, Duration, Period, InetAddress, Map<String, String> and dev.graphsert.Range; arrays of these; records, and classes with @Embedded, of these; and @BatchEntity classes as references. Use one of them, or exclude the member with @Transient.
  @JdbcTypeCode(Types.ARRAY) List<String> list; //! Coded.list cannot be a column: its type is java.util.List<java.lang.String>. Supported are the primitive types and their wrappers, String, BigDecimal, BigInteger, UUID, byte[], enums, LocalDate, LocalTime, OffsetTime, LocalDateTime, OffsetDateTime, Instant, Duration, Period, InetAddress, Map<String, String> and dev.graphsert.Range; arrays of these; records, and classes with @Embedded, of these; and @BatchEntity classes as references. Use one of them, or exclude the member with @Transient.
  @JdbcTypeCode(Types.VARCHAR) UUID uuidAsText; //! Coded.uuidAsText cannot be inserted as @JdbcTypeCode says: With a value of this type Graphsert does not know the code. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @JdbcTypeCode(Types.BINARY) UUID uuidAsBytes; //! Coded.uuidAsBytes cannot be inserted as @JdbcTypeCode says: With a value of this type Graphsert does not know the code. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @JdbcTypeCode(UUID_CODE) String textAsUuid; //! Coded.textAsUuid cannot be inserted as @JdbcTypeCode says: With a value of this type Graphsert does not know the code. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @JdbcTypeCode(INET) String textAsAddress; //! Coded.textAsAddress cannot be inserted as @JdbcTypeCode says: With a value of this type Graphsert does not know the code. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @JdbcTypeCode(Types.VARCHAR) InetAddress addressAsText; //! Coded.addressAsText cannot be inserted as @JdbcTypeCode says: With a value of this type Graphsert does not know the code. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @JdbcTypeCode(Types.BIGINT) Instant instantAsNumber; //! Coded.instantAsNumber cannot be inserted as @JdbcTypeCode says: With a value of this type Graphsert does not know the code. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @JdbcTypeCode(Types.VARCHAR) int numberAsText; //! Coded.numberAsText cannot be inserted as @JdbcTypeCode says: With a value of this type Graphsert does not know the code. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @JdbcTypeCode(JSON) Color enumAsJson; //! Coded.enumAsJson cannot be inserted as @JdbcTypeCode says: With a value of this type Graphsert does not know the code. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @JdbcTypeCode(JSON) int[] arrayAsJson; //! Coded.arrayAsJson cannot be inserted as @JdbcTypeCode says: With a value of this type Graphsert does not know the code. Change the mapping, or exclude the member with @dev.graphsert.Transient.

  @Convert(converter = Lengths.class)
  @JdbcTypeCode(Types.VARCHAR)
  String convertedToNumber; //! Coded.convertedToNumber cannot be inserted as @JdbcTypeCode says: With a value of this type Graphsert does not know the code. Change the mapping, or exclude the member with @dev.graphsert.Transient.

  @Convert(converter = Lengths.class)
  @JdbcTypeCode(Types.BIGINT)
  String asTheConverterSays;

  @Lob
  @Convert(converter = Lengths.class)
  String largeAndConverted; //! Coded.largeAndConverted cannot be inserted as @Lob says: In PostgreSQL Hibernate makes it a large object, of which the column has the number; with @JdbcTypeCode(SqlTypes.LONGVARCHAR or VARBINARY) the value is in the column. Where it is there anyway, as with EclipseLink and OpenJPA, compile with -Agraphsert.lobs=value. Change the mapping, or exclude the member with @dev.graphsert.Transient.

  enum Color {
    RED
  }

  record Pair(String a, String b) {}

  static class Lengths implements AttributeConverter<String, Integer> {
    public Integer convertToDatabaseColumn(String value) {
      return value.length();
    }

    public String convertToEntityAttribute(Integer value) {
      return "";
    }
  }
}

@Entity
@BatchEntity
class CodedKey {
  @Id @JdbcTypeCode(Types.VARCHAR) UUID one; //! CodedKey.one cannot be inserted as @JdbcTypeCode says: With a value of this type Graphsert does not know the code. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @Id @JdbcTypeCode(Types.BIGINT) Long other;
}
