package dev.graphsert.processor.read;

import dev.graphsert.processor.model.ValueKind;
import java.sql.Types;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/** What Hibernate's {@code @JdbcTypeCode} says of values whose form in the column we know. */
final class JdbcTypeCodes {

  // org.hibernate.type.SqlTypes
  private static final int UUID = 3000;
  private static final int JSON = 3001;
  private static final int INET = 3002;
  private static final int LONG_TEXT = 4001;
  private static final int ENUM = 6000;
  private static final int NAMED_ENUM = 6001;

  private static final Set<Integer> TEXT =
      Set.of(Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, LONG_TEXT, Types.NVARCHAR, Types.NCHAR);
  private static final Set<Integer> BYTES =
      Set.of(Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY);
  private static final Set<Integer> NUMBERS =
      Set.of(Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT);
  private static final Set<Integer> DECIMALS = Set.of(Types.DECIMAL, Types.NUMERIC);

  private JdbcTypeCodes() {}

  static boolean isEnumByName(Element member) {
    return codeOf(member)
        .filter(code -> code == ENUM || code == NAMED_ENUM || TEXT.contains(code))
        .isPresent();
  }

  static boolean isUnderstoodOfEnum(Element member) {
    return codeOf(member)
        .filter(code -> code != ENUM && code != NAMED_ENUM)
        .filter(code -> !TEXT.contains(code) && !NUMBERS.contains(code))
        .isEmpty();
  }

  /**
   * Whether a value is stored the same with its code as without.
   *
   * @param type the member's type
   * @param kind what is stored of it
   */
  static boolean isUnderstood(Element member, String type, ValueKind kind) {
    return codeOf(member).filter(code -> !isUnderstood(code, type, kind)).isEmpty();
  }

  private static boolean isUnderstood(int code, String type, ValueKind kind) {
    if (type.endsWith("[]")) {
      return code == Types.ARRAY || (kind == ValueKind.BYTES && BYTES.contains(code));
    }
    return switch (kind) {
      case STRING -> TEXT.contains(code) || (code == JSON && type.equals("java.lang.String"));
      case UUID -> code == UUID;
      case OBJECT -> code == INET && type.equals("java.net.InetAddress");
      case SHORT, INT, LONG -> NUMBERS.contains(code) || DECIMALS.contains(code);
      case BIG_DECIMAL, BIG_INTEGER -> DECIMALS.contains(code);
      default -> false;
    };
  }

  private static Optional<Integer> codeOf(Element member) {
    return Jpa.findHibernate(member, "JdbcTypeCode")
        .map(annotation -> Jpa.number(annotation, "value", Types.NULL));
  }
}
