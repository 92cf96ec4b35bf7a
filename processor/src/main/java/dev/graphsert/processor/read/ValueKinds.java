package dev.graphsert.processor.read;

import static java.util.Map.entry;

import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.ValueKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Which Java types can be columns. */
final class ValueKinds {

  private static final Map<String, ValueKind> BY_CLASS =
      Map.ofEntries(
          entry("java.lang.Boolean", ValueKind.BOOLEAN),
          entry("java.lang.Byte", ValueKind.BYTE),
          entry("java.lang.Short", ValueKind.SHORT),
          entry("java.lang.Integer", ValueKind.INT),
          entry("java.lang.Long", ValueKind.LONG),
          entry("java.lang.Float", ValueKind.FLOAT),
          entry("java.lang.Double", ValueKind.DOUBLE),
          entry("java.lang.Character", ValueKind.CHAR),
          entry("java.lang.String", ValueKind.STRING),
          entry("java.math.BigDecimal", ValueKind.BIG_DECIMAL),
          entry("java.math.BigInteger", ValueKind.BIG_INTEGER),
          entry("java.util.UUID", ValueKind.UUID),
          entry("java.time.LocalDate", ValueKind.LOCAL_DATE),
          entry("java.time.LocalTime", ValueKind.LOCAL_TIME),
          entry("java.time.OffsetTime", ValueKind.OFFSET_TIME),
          entry("java.time.LocalDateTime", ValueKind.LOCAL_DATE_TIME),
          entry("java.time.OffsetDateTime", ValueKind.OFFSET_DATE_TIME),
          entry("java.time.Instant", ValueKind.INSTANT),
          entry("java.time.Duration", ValueKind.OBJECT),
          entry("java.time.Period", ValueKind.OBJECT),
          entry("java.net.InetAddress", ValueKind.OBJECT));

  private static final String RANGE = "dev.graphsert.Range";
  private static final String MAP = "java.util.Map";
  private static final String STRING = "java.lang.String";
  private static final String BOXED_BYTE = "java.lang.Byte";

  private static final Set<String> BOUNDS =
      Set.of(
          "java.lang.Integer",
          "java.lang.Long",
          "java.math.BigDecimal",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.OffsetDateTime",
          "java.time.Instant");

  private static final Map<String, String> MEANT =
      Map.ofEntries(
          entry("java.util.Date", "Instant"),
          entry("java.util.Calendar", "OffsetDateTime"),
          entry("java.util.GregorianCalendar", "OffsetDateTime"),
          entry("java.sql.Date", "LocalDate"),
          entry("java.sql.Time", "LocalTime"),
          entry("java.sql.Timestamp", "Instant"),
          entry("java.time.ZonedDateTime", "OffsetDateTime"),
          entry("java.lang.CharSequence", "String"),
          entry("java.lang.Number", "BigDecimal"),
          entry("char[]", "String"),
          entry("char[][]", "String[]"),
          entry("java.lang.Byte[]", "byte[]"),
          entry("java.net.Inet4Address", "InetAddress"),
          entry("java.net.Inet6Address", "InetAddress"),
          entry(MAP, "Map<String, String>"),
          entry("java.util.HashMap", "Map<String, String>"),
          entry("java.util.LinkedHashMap", "Map<String, String>"),
          entry("java.util.TreeMap", "Map<String, String>"),
          entry(
              RANGE,
              "a Range of Integer, Long, BigDecimal, LocalDate, LocalDateTime, OffsetDateTime or"
                  + " Instant"));

  private static final Pattern ARGUMENTS = Pattern.compile("<.*>");

  private ValueKinds() {}

  static Optional<ValueKind> of(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return Optional.of(ValueKind.valueOf(type.getKind().name()));
    }
    if (type instanceof ArrayType array) {
      return ofArrayOf(array.getComponentType());
    }
    return type instanceof DeclaredType declared ? ofClass(declared) : Optional.empty();
  }

  /** The type of the bounds of a range, or of an array of ranges. */
  static Optional<TypeMirror> boundsOf(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return boundsOf(array.getComponentType());
    }
    return type instanceof DeclaredType declared && nameOf(declared).equals(RANGE)
        ? declared.getTypeArguments().stream()
            .<TypeMirror>map(argument -> argument)
            .filter(argument -> BOUNDS.contains(nameOf(argument)))
            .findFirst()
        : Optional.empty();
  }

  /** Arrays of characters and of boxed bytes are left out: they are texts and bytes most likely. */
  private static Optional<ValueKind> ofArrayOf(TypeMirror component) {
    if (component.getKind() == TypeKind.BYTE) {
      return Optional.of(ValueKind.BYTES);
    }
    boolean other = component.getKind() == TypeKind.CHAR || nameOf(component).equals(BOXED_BYTE);
    return other ? Optional.empty() : of(component).map(kind -> ValueKind.OBJECT);
  }

  private static Optional<ValueKind> ofClass(DeclaredType type) {
    if (type.asElement().getKind() == ElementKind.ENUM) {
      return Optional.of(ValueKind.ENUM);
    }
    return switch (nameOf(type)) {
      case RANGE -> boundsOf(type).map(bounds -> ValueKind.OBJECT);
      case MAP -> isOfTexts(type) ? Optional.of(ValueKind.OBJECT) : Optional.empty();
      default -> Optional.ofNullable(BY_CLASS.get(nameOf(type)));
    };
  }

  private static boolean isOfTexts(DeclaredType map) {
    return !map.getTypeArguments().isEmpty()
        && map.getTypeArguments().stream().allMatch(part -> nameOf(part).equals(STRING));
  }

  /** A class's full name; empty for other types. */
  private static String nameOf(TypeMirror type) {
    return type instanceof DeclaredType
        ? Compiler.elementOf(type).getQualifiedName().toString()
        : "";
  }

  /** Offers the supported type that is nearest in meaning. */
  static String hint(TypeMirror type) {
    String name = TypeName.get(type).toString();
    String meant = MEANT.get(ARGUMENTS.matcher(name).replaceFirst(""));
    return meant == null ? "" : " Did you mean " + meant + "?";
  }
}
