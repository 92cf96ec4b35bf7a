package dev.graphsert.processor.read;

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

  private JdbcTypeCodes() {}

  static boolean isEnumByName(Element member) {
    return codeOf(member)
        .filter(code -> code == ENUM || code == NAMED_ENUM || TEXT.contains(code))
        .isPresent();
  }

  static boolean isUnderstood(Element member, String type, boolean isEnum) {
    Optional<Integer> code = codeOf(member);
    return code.isEmpty() || isUnderstood(code.get(), type, isEnum);
  }

  private static boolean isUnderstood(int code, String type, boolean isEnum) {
    if (isEnum) {
      return code == ENUM || code == NAMED_ENUM || TEXT.contains(code) || NUMBERS.contains(code);
    }
    if (type.endsWith("[]")) {
      return code == Types.ARRAY || (type.equals("byte[]") && BYTES.contains(code));
    }
    return switch (type) {
      case "java.lang.String" -> code == JSON || TEXT.contains(code);
      case "java.util.UUID" -> code == UUID;
      case "java.net.InetAddress" -> code == INET;
      case "java.lang.Integer", "int", "java.lang.Long", "long", "java.lang.Short", "short" ->
          NUMBERS.contains(code);
      default -> false;
    };
  }

  private static Optional<Integer> codeOf(Element member) {
    return Jpa.findHibernate(member, "JdbcTypeCode")
        .map(annotation -> Jpa.number(annotation, "value", Types.NULL));
  }
}
